import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '../../../src/shared/ids';
import { LiveClient } from '../../e2e/live/live-client';
import type { LiveSetting } from '../../e2e/live/setting';
import type { Caller } from '../../support/app/fixtures';
import { faultsOf, type Found } from './checker';
import { History, type Reading } from './history';
import { Marks } from './marks';
import type { Random } from './random';
import { OverRest, Writer, wordsOf, type Passages } from './writer';

/** How long everybody may take to come level once nobody writes any more. */
const LEVEL_WITHIN_MS = 15_000;

/** One lane of a goal’s statement, and who writes there. */
interface Text {
  readonly lane: 'own' | 'professional';
  readonly history: History;
  readonly writers: readonly Writer[];
  readonly overRest?: OverRest;
  readonly readers: readonly Caller[];
}

/** What was done at a table, for the figures. */
export interface Done {
  readonly seed: number;
  readonly acknowledged: number;
  readonly deletions: number;
  readonly reconnects: number;
  readonly closings: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
}

/** The people of one seed around one plan: the person, two who work with her, and a supporter, each with pages open. */
export class Table {
  private constructor(
    private readonly at: LiveSetting,
    private readonly seed: number,
    private readonly planId: string,
    private readonly goalId: string,
    private readonly texts: readonly Text[],
  ) {}

  static async lay(at: LiveSetting, seed: number, random: Random, steps: number): Promise<Table> {
    const { fixtures, orgId } = at;
    const [team] = await fixtures.query<{ id: string }>('SELECT id FROM team WHERE org_id = $1', [orgId]);
    const teamId = team?.id ?? '';
    const ruth = await fixtures.worker(orgId, 'practitioner', teamId, 'Ruth');
    const omar = await fixtures.worker(orgId, 'practitioner', teamId, 'Omar');
    const wen = await fixtures.worker(orgId, 'practitioner', teamId, 'Wen');
    const amira = await fixtures.person(orgId, teamId, ruth.partyId);
    const leila = await fixtures.supporter(orgId, amira.partyId);
    await fixtures.insert('consent', {
      org_id: orgId, id: newId(), person_id: amira.partyId, recipient_id: leila.partyId, section: 'goals',
      purpose: 'support', status: 'given', basis: 'own', created_by: amira.partyId, updated_by: amira.partyId,
    }); // prettier-ignore
    const plan = await at.api(ruth).post<{ id: string }>('/v1/plans', { personId: amira.partyId });
    const [own, professional] = [new History(), new History()];
    const first = new Marks(6, false).word(20);
    own.writtenOverRest(first, amira.partyId);
    const goal = await at.api(amira).post<{ id: string }>(`/v1/plans/${plan.body.id}/goals`, {
      kind: 'life',
      direction: 'approach',
      statement: { own: first.join('') },
    });
    if (goal.status !== 201) throw new Error(goal.text);
    own.acknowledge(first);
    const place = { at, planId: plan.body.id, goalId: goal.body.id, steps };
    const writer = (caller: Caller, lane: 'own' | 'professional', marks: Marks): Writer =>
      new Writer({ ...place, lane }, caller, lane === 'own' ? own : professional, marks, random.fork());
    const texts: Text[] = [
      {
        lane: 'professional',
        history: professional,
        writers: [
          writer(ruth, 'professional', new Marks(0, false)),
          writer(ruth, 'professional', new Marks(1, true)),
          writer(omar, 'professional', new Marks(2, false)),
        ],
        overRest: new OverRest(
          { ...place, lane: 'professional' },
          wen,
          professional,
          new Marks(3, false),
          random.fork(),
        ),
        readers: [ruth, amira, leila],
      },
      {
        lane: 'own',
        history: own,
        writers: [writer(amira, 'own', new Marks(4, true)), writer(amira, 'own', new Marks(5, false))],
        readers: [amira, ruth, leila],
      },
    ];
    return new Table(at, seed, place.planId, place.goalId, texts);
  }

  private get writers(): Writer[] {
    return this.texts.flatMap(({ writers }) => writers);
  }

  async write(): Promise<void> {
    await Promise.all([
      ...this.writers.map((writer) => writer.work()),
      ...this.texts.map(({ overRest }) => overRest?.work()),
    ]);
  }

  /** The process of that number has been killed. */
  processGone(which: number): void {
    for (const writer of this.writers) writer.processGone(which);
  }

  processBack(which: number): void {
    for (const writer of this.writers) writer.processBack(which);
  }

  async check(): Promise<Done> {
    const found = [];
    for (const text of this.texts) found.push(...(await this.endOf(text)));
    const histories = this.texts.map(({ history }) => history);
    const done: Done = {
      seed: this.seed,
      acknowledged: sum(histories, ({ insertions }) => acknowledgedIn(insertions)),
      deletions: sum(histories, ({ deletions }) => acknowledgedIn(deletions)),
      reconnects: this.writers.reduce((all, writer) => all + writer.reconnects, 0),
      closings: joined(histories.map(({ closings }) => closings)),
      faults: found,
    };
    for (const writer of this.writers) writer.leave();
    return done;
  }

  private async endOf(text: Text): Promise<string[]> {
    const fresh: LiveClient[] = [];
    try {
      const level = await within(() => this.isLevel(text), LEVEL_WITHIN_MS);
      for (const which of [0, 1])
        for (const caller of text.readers) fresh.push(this.reader(caller, which, text.lane));
      await within(() => Promise.resolve(fresh.every(({ provider }) => provider.isSynced)), LEVEL_WITHIN_MS);
      const faults = faultsOf(text.history, await this.found(text, fresh));
      const unsaved = level
        ? []
        : [`not level after ${LEVEL_WITHIN_MS} ms: ${text.writers.map(({ state }) => state).join('; ')}`];
      return [...unsaved, ...faults].map((fault) => `${text.lane}: ${fault}`);
    } finally {
      for (const each of fresh) each.destroy();
    }
  }

  private async isLevel({ writers, lane }: Text): Promise<boolean> {
    if (!writers.every(({ saved }) => saved)) return false;
    const stored = await this.at.stored(this.field, lane);
    return writers.every((writer) => writer.text === stored);
  }

  private reader(caller: Caller, which: number, lane: string): LiveClient {
    const name = this.at.name(lane, 'goals', this.planId);
    return new LiveClient({ url: this.at.url(which), token: caller.token, name, clientId: null });
  }

  private async found({ lane, writers, readers }: Text, fresh: readonly LiveClient[]): Promise<Found> {
    const path = `/v1/plans/${this.planId}/items/${this.goalId}/texts/statement/${lane}`;
    const readings: Reading[] = [
      { by: 'the row', text: await this.at.stored(this.field, lane) },
      ...writers.map(({ text }, which) => ({ by: `writer ${which}`, text })),
      ...fresh.map((each, which) => ({ by: `who comes new ${which}`, text: each.text(this.field) })),
    ];
    for (const which of [0, 1])
      for (const caller of readers) {
        const { body } = await this.at.api(caller, which).get<{ passages: Passages }>(path);
        readings.push({ by: `REST of process ${which}`, text: wordsOf(body.passages) });
      }
    const [reader] = readers;
    const { body } = await this.at
      .api(reader as Caller, 1)
      .get<Pick<{ runs: Found['authorship'] }, 'runs'>>(`${path}/authorship`);
    const rows = await this.at.fixtures.query<{ party: string; count: number }>(
      `SELECT party_id AS party, count(*)::int FROM audit_entry
       WHERE org_id = $1 AND subject_id = $2 AND action = 'goal.text_written' AND fields = $3::text[] GROUP BY 1`,
      [this.at.orgId, this.goalId, [`statement.${lane}`]],
    );
    const live = new Set(writers.map(({ partyId }) => partyId));
    const auditRows = new Map(
      rows.filter(({ party }) => live.has(party)).map(({ party, count }) => [party, count]),
    );
    return { readings, authorship: body.runs, auditRows };
  }

  private get field(): string {
    return `${this.goalId}/statement`;
  }
}

const acknowledgedIn = (all: ReadonlyMap<string, { acknowledged: boolean }>): number =>
  [...all.values()].filter(({ acknowledged }) => acknowledged).length;

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

function joined(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const each of all) for (const [key, count] of each) total.set(key, (total.get(key) ?? 0) + count);
  return total;
}

/** Whether it comes about in time. */
async function within(so: () => Promise<boolean>, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  while (!(await so())) {
    if (performance.now() > end) return false;
    await wait(20);
  }
  return true;
}
