import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../../platform/audit/access-log';
import { reachingParty } from '../../../platform/context/principal';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../platform/http/conventions/page';
import { reachModeOf, type PersonLine } from '../../people';
import { TODAY } from '../persistence/today-statement';

/** Why somebody is on a worker's list. */
export const REASONS = ['key_worker', 'cover', 'no_key_worker'] as const;
export type Reason = (typeof REASONS)[number];

/** What waits at one plan to be answered. Instants are as PostgreSQL writes them into JSON. */
export interface WaitingAtPlan {
  readonly proposal: { readonly id: string; readonly at: string } | null;
  readonly suggestions: number;
  readonly dictations: number;
  readonly reviewRequests: readonly { readonly id: string; readonly at: string }[];
  /** The review to come. */
  readonly review: {
    readonly id: string;
    readonly status: string;
    readonly dueOn: string;
    readonly overdue: boolean;
    readonly agenda: number;
  } | null;
  /** A review that was held, and nothing agreed since. */
  readonly heldReview: { readonly id: string; readonly at: string } | null;
  readonly disagreements: number;
}

/** Somebody a worker looks after, and what waits there. */
export interface TodayLine extends PersonLine {
  readonly why: Reason;
  readonly waiting: WaitingAtPlan | null;
}

const FIRST = ['', '00000000-0000-0000-0000-000000000000'];

/**
 * Everybody the caller looks after: whose key worker they are, for whom they stand in, and those of their teams who have
 * no key worker yet. It says that something waits and never what it says, so it is a look at a list, and leaves one row.
 */
@Injectable()
export class ReadToday {
  constructor(
    private readonly units: Units,
    private readonly accessLog: AccessLog,
  ) {}

  async execute({ limit, cursor }: PageQuery): Promise<Page<TodayLine>> {
    const after = decodeCursor(cursor, ['text', 'uuid']) ?? FIRST;
    await this.accessLog.record({ personId: null, sections: ['person'], basis: 'list' });
    const principal = currentPrincipal();
    const values = [this.units.orgId, reachingParty(principal), ...after, limit + 1];
    const rows = await this.units.query<Row>(TODAY[reachModeOf(principal)], values);
    return toPage(rows.map(lineOf), limit, ({ name, id }) => [name, id]);
  }
}

type Row = PersonLine & {
  readonly reason: number;
  readonly waiting: WaitingAtPlan | null;
  readonly [column: string]: unknown;
};

function lineOf({ reason, ...line }: Row): TodayLine {
  return { ...line, why: REASONS[reason - 1] ?? 'no_key_worker' };
}
