import { Injectable } from '@nestjs/common';
import { conflict, DomainError, notAllowed, notFound } from '../../../shared/errors';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { runInContext } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { isPlanOver, KINDS, LIMITS, type ItemKind } from '../../plans';
import { credit } from '../domain/credit';
import type { Replica } from '../domain/replica';
import type { Stretch } from '../domain/stretches';
import { readClaims } from '../domain/update-rules';
import { LiveHistory } from '../persistence/live-history';
import { LiveLog, type HeldDocument } from '../persistence/live-log';
import type { LiveWriter } from './live-documents';
import { Announcements } from './announcements';
import {
  projectionsOf,
  updatesOf,
  type Accepted,
  type DocumentWork,
  type Outcome,
  type Waiting,
} from './batch-work';
import { PlanRooms } from './plan-rooms';
import { Replicas } from './replicas';
import { as, Rights } from './rights';

/**
 * Stores what arrived in one moment, of one organisation, in one transaction: updates, whose they are, the text of the
 * fields they touched, one audit row for each writer and field, and the announcement. What a rule refuses is left out
 * and told why; all else is stored together or not at all.
 */
@Injectable()
export class AppendBatch {
  constructor(
    private readonly units: Units,
    private readonly rights: Rights,
    private readonly log: LiveLog,
    private readonly history: LiveHistory,
    private readonly replicas: Replicas,
    private readonly rooms: PlanRooms,
    private readonly audit: Audit,
    private readonly announcements: Announcements,
  ) {}

  /** @returns what became of each; @throws when the database said no, and then nothing of it was stored. */
  async run(orgId: string, batch: readonly Waiting[]): Promise<Map<Waiting, Outcome>> {
    const documents = [...new Set(batch.map(({ writer }) => writer.documentId))];
    try {
      const { outcomes, work } = await runInContext({ requestId: newId(), operation: 'live_append' }, () =>
        this.units.run(orgId, () => this.store(batch, documents)),
      );
      for (const { replica } of work) replica.trusted = true;
      for (const { document, grown } of work) this.rooms.grew(document.planId, grown);
      return outcomes;
    } catch (error) {
      for (const id of documents) this.replicas.drop(id);
      throw error;
    }
  }

  private async store(
    batch: readonly Waiting[],
    ids: readonly string[],
  ): Promise<{ outcomes: Map<Waiting, Outcome>; work: DocumentWork[] }> {
    const outcomes = new Map<Waiting, Outcome>();
    const allowed: Waiting[] = [];
    for (const entry of batch) {
      const refused = await refusalOf(() => this.rights.confirmWriter(entry.writer));
      if (refused) outcomes.set(entry, { refused });
      else allowed.push(entry);
    }
    const planIds = [...new Set(allowed.map(({ writer }) => writer.name.planId))];
    const [plans, documents] = await this.units.together(() =>
      Promise.all([this.log.plans(planIds), this.log.hold(ids)]),
    );
    const planOf = new Map(plans.map((plan) => [plan.id, plan]));
    await this.rooms.look(plans.map(({ id }) => id));
    const work: DocumentWork[] = [];
    const held = new Map(documents.map((document) => [document.id, document]));
    for (const id of ids) {
      const entries = allowed.filter(({ writer }) => writer.documentId === id);
      const document = held.get(id);
      const plan = document && planOf.get(document.planId);
      if (!document || !plan || isPlanOver(plan.status)) {
        const refused = plan
          ? conflict('plan_ended', 'This plan has ended: it is kept as it was.')
          : notFound();
        for (const entry of entries) outcomes.set(entry, { refused });
      } else {
        const grown = work.reduce((sum, one) => (one.plan === plan ? sum + one.grown : sum), 0);
        work.push({ ...(await this.take(document, entries, outcomes, grown)), plan });
      }
    }
    await this.write(work);
    return { outcomes, work };
  }

  /**
   * Tries the updates of one document one after the other; where one is refused, begins again without it.
   * @param beside how many characters the plan's other documents have more by this batch.
   */
  private async take(
    document: HeldDocument,
    entries: readonly Waiting[],
    outcomes: Map<Waiting, Outcome>,
    beside: number,
  ): Promise<Omit<DocumentWork, 'plan'>> {
    const replica = await this.replicas.shared(document);
    let grown = 0;
    const accepted: Accepted[] = [];
    const stretches = new Map<string, Stretch>();
    for (const entry of entries) {
      try {
        if (!isOf(document, entry.writer.name)) throw notFound();
        const taken = await this.takeOne(document, replica, entry, stretches.values());
        if (taken.grown > 0) await this.rooms.require(document.planId, beside + grown + taken.grown);
        grown += taken.grown;
        for (const stretch of taken.stretches)
          stretches.set(`${stretch.clientId}:${stretch.fromClock}`, stretch);
        if (taken.payload) accepted.push({ ...taken, entry, payload: taken.payload });
        outcomes.set(entry, { seq: taken.payload ? taken.seq : 0 });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        this.replicas.drop(document.id);
        outcomes.set(entry, { refused: error });
        return this.take(
          document,
          entries.filter((other) => other !== entry),
          outcomes,
          beside,
        );
      }
    }
    return { document, replica, accepted, stretches: [...stretches.values()], grown };
  }

  private async takeOne(
    document: HeldDocument,
    replica: Replica,
    { writer, payload }: Waiting,
    unsaved: Iterable<Stretch>,
  ): Promise<TakenOne> {
    const claims = readClaims(payload);
    const now = new Date();
    await this.replicas.learnFields(replica, document, [...claims.names, ...replica.doc.share.keys()]);
    const known = [writer.clientId, ...claims.writes.map(({ client }) => client)];
    if (!known.every((client) => replica.stretches.has(client)))
      await this.replicas.refreshAuthors(replica, document.id, unsaved);
    const { partyId, viaId } = writer.principal;
    const holds = (client: number): boolean => replica.stretches.heldBy(client, partyId, viaId);
    const taken = replica.take(payload, claims, {
      isField: (name) => replica.fields.has(name),
      checkAuthors: (writes) => {
        if (!holds(writer.clientId) || !writes.every(({ client }) => holds(client)))
          throw notAllowed('forged_author', 'These words are written under an id that is not yours.');
      },
      mostCharacters: LIMITS.textCharacters,
    });
    const { update, fields, grown } = taken;
    if (update === null)
      return { seq: replica.seq, payload: null, fields: [], firstTouched: [], stretches: [], grown: 0 };
    replica.seq += 1;
    const credited = credit(taken, writer.clientId, replica.stretches, now);
    return { seq: replica.seq, payload: update, fields, grown, ...credited };
  }

  private async write(work: readonly DocumentWork[]): Promise<void> {
    const authors = work.flatMap(({ document, stretches }) =>
      stretches.map((one) => ({ ...one, documentId: document.id })),
    );
    await this.history.saveAuthors(authors);
    const projections = work.flatMap(projectionsOf);
    if (projections.length > 0) this.units.beforeCommit(this.log.projecting(projections));
    const updates = work.flatMap(updatesOf);
    if (updates.length > 0) this.units.beforeCommit(this.log.appending(updates));
    for (const { document, replica, accepted, plan } of work) {
      if (accepted.length > 0) this.announcements.onCommit({ documentId: document.id, seq: replica.seq });
      for (const { entry, firstTouched } of accepted)
        for (const name of firstTouched)
          await this.note(document, replica, plan.personId, entry.writer, name);
    }
  }

  private async note(
    { planId, section, lane }: HeldDocument,
    replica: Replica,
    personId: string,
    writer: LiveWriter,
    name: string,
  ): Promise<void> {
    const [subjectId = '', field] = name.split('/');
    const kind = replica.fields.get(name) as ItemKind;
    const fact = { subjectKind: kind, subjectId, personId, planId, section: KINDS[kind].section };
    if (fact.section !== section) throw new Error('A field is of another section than its document.');
    await as(writer, () =>
      this.audit.record({ action: `${kind}.text_written`, ...fact, fields: [`${field}.${lane}`] }),
    );
  }
}

interface TakenOne extends Omit<Accepted, 'entry' | 'payload'> {
  /** null: it held nothing new. */
  readonly payload: Uint8Array | null;
  readonly stretches: readonly Stretch[];
  readonly grown: number;
}

async function refusalOf(work: () => Promise<unknown>): Promise<DomainError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** Rights were asked by the name: the document must be the one of that name. */
function isOf(document: HeldDocument, name: LiveWriter['name']): boolean {
  return document.planId === name.planId && document.section === name.section && document.lane === name.lane;
}
