import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../../platform/audit/access-log';
import { reachingParty } from '../../../platform/context/principal';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { decodeCursor, toPage, type Page } from '../../../platform/http/conventions/page';
import { queryPlan } from '../domain/name-keys';
import { caseloadStatement, type ListFilter } from '../persistence/people-caseload';
import type { PersonLine } from '../persistence/people-lines';
import { searchStatement, type FoundLine } from '../persistence/people-search';
import { reachModeOf } from '../persistence/reach-sql';

export interface PeopleWanted {
  readonly limit: number;
  readonly cursor?: string;
  /** Part of a name, or an identifier. */
  readonly search?: string;
  /** `me`, or a worker. */
  readonly keyWorker?: string;
  readonly team?: string;
}

const FIRST = { name: '', id: '00000000-0000-0000-0000-000000000000' };
/** Below every negated score. */
const BEST = '-999999999';

/** The caller's people: by name, or the best matches of a search first. Nobody out of reach is ever among them. */
@Injectable()
export class FindPeople {
  constructor(
    private readonly units: Units,
    private readonly accessLog: AccessLog,
  ) {}

  async execute(wanted: PeopleWanted): Promise<Page<PersonLine>> {
    await this.accessLog.record({ personId: null, sections: ['person'], basis: 'list' });
    return wanted.search === undefined ? this.caseload(wanted) : this.search(wanted, wanted.search);
  }

  private async caseload({ limit, cursor, ...filters }: PeopleWanted): Promise<Page<PersonLine>> {
    const [name = FIRST.name, id = FIRST.id] = decodeCursor(cursor, ['text', 'uuid']) ?? [];
    const { mode, me } = reaching();
    const [worker, team] = filterValues(filters, me);
    const statement = caseloadStatement(mode, filterOf(worker, team));
    const values = [this.units.orgId, me, name, id, limit + 1, worker, team];
    const rows = await this.units.query<PersonLine & Record<string, unknown>>(statement, values);
    return toPage<PersonLine>(rows, limit, (line) => [line.name, line.id]);
  }

  private async search(
    { limit, cursor, ...filters }: PeopleWanted,
    search: string,
  ): Promise<Page<PersonLine>> {
    const [score, name = FIRST.name, id = FIRST.id] = decodeCursor(cursor, ['bigint', 'text', 'uuid']) ?? [];
    const { mode, me } = reaching();
    const { tokens } = queryPlan(search);
    const fuzzy = tokens.flatMap(({ fuzzyKeys }, i) => fuzzyKeys.map((key) => ({ key, n: i + 1 })));
    const rows = await this.units.query<FoundLine & Record<string, unknown>>(searchStatement(mode), [
      this.units.orgId, me, name, id, limit + 1,
      tokens.map(({ prefixFrom }) => prefixFrom), tokens.map(({ prefixTo }) => prefixTo),
      fuzzy.map(({ key }) => key), fuzzy.map(({ n }) => n),
      [search.trim(), search.replace(/\s/gu, '')], score === undefined ? BEST : `-${score}`,
      ...filterValues(filters, me),
    ]); // prettier-ignore
    const page = toPage(rows, limit, (line) => [line.score, line.name, line.id]);
    return { ...page, items: page.items.map(({ score: _place, ...line }) => line) };
  }
}

function reaching(): { mode: ReturnType<typeof reachModeOf>; me: string } {
  const principal = currentPrincipal();
  return { mode: reachModeOf(principal), me: reachingParty(principal) };
}

function filterValues(
  { keyWorker, team }: Pick<PeopleWanted, 'keyWorker' | 'team'>,
  me: string,
): [string | null, string | null] {
  return [keyWorker === 'me' ? me : (keyWorker ?? null), team ?? null];
}

function filterOf(worker: string | null, team: string | null): ListFilter {
  if (worker !== null) return team === null ? 'key_worker' : 'key_worker_and_team';
  return team === null ? 'all' : 'team';
}
