import { Injectable } from '@nestjs/common';
import { unprocessable, type FieldError } from '../../../../shared/errors';
import { SECTIONS } from '../../../../shared/sections';
import { StepOwners } from '../../../plans';
import { missingForForce } from '../../domain/in-force-requirements';
import {
  buildDraft,
  buildSnapshot,
  ownerOf,
  partiesIn,
  type DraftItem,
  type DraftParts,
  type DraftSnapshot,
  type Named,
  type PlanSnapshot,
} from '../../domain/snapshot';
import { DraftContents, type DraftFacts } from '../../persistence/draft-contents';

/** Dictated words that wait to be read back, and so are no part of what is proposed. */
export interface DictationWaiting {
  readonly code: 'dictation_waiting';
  readonly itemId: string;
  readonly field: string;
  readonly message: string;
}

/** A draft that can come into force. */
export interface ReadyDraft {
  readonly snapshot: PlanSnapshot;
  readonly warnings: DictationWaiting[];
}

/** The draft as a document. */
@Injectable()
export class DraftSnapshots {
  constructor(
    private readonly contents: DraftContents,
    private readonly owners: StepOwners,
  ) {}

  /** As it stands now, whatever may be missing. */
  async current(planId: string, at: Date): Promise<DraftSnapshot> {
    const facts = await this.contents.facts(planId);
    const items = await this.contents.items(planId);
    const names = await this.contents.names(partiesIn(items));
    for (const item of items) {
      const owner = ownerOf(item);
      if (owner !== undefined) names[owner] ??= calledIn(item);
    }
    return buildDraft({ ...headOf(planId, facts, at), items, names }, SECTIONS);
  }

  /** @throws 422 not_ready with all that is missing (invariant 5). */
  async ready(planId: string, at: Date): Promise<ReadyDraft> {
    const facts = await this.contents.facts(planId);
    const items = await this.contents.items(planId);
    const names = await this.contents.names(partiesIn(items));
    const head = headOf(planId, facts, at);
    const { keyWorker, review } = head;
    const errors = [...missingIn(facts, items), ...(await this.ownerFaults(facts, items))];
    const { on, responsible } = review;
    if (errors.length > 0 || keyWorker === null || on === null || responsible === null)
      throw unprocessable('not_ready', 'The plan lacks what a plan in force needs.', errors);
    const parts = { ...head, keyWorker, review: { on, responsible }, items, names };
    return { snapshot: buildSnapshot(parts, SECTIONS), warnings: items.flatMap(waitingIn) };
  }

  /** What was ready when it was proposed must still be. @throws 422 not_ready. @returns the facts of now. */
  async recheck(planId: string, { items }: PlanSnapshot): Promise<DraftFacts> {
    const facts = await this.contents.facts(planId);
    const errors = missingIn(facts, items);
    if (errors.length > 0)
      throw unprocessable('not_ready', 'The plan lacks what a plan in force needs.', errors);
    return facts;
  }

  /** Whoever took on a step and left since may be named in what is frozen; a party that never could be may not. */
  private ownerFaults({ personId }: DraftFacts, items: readonly DraftItem[]): Promise<FieldError[]> {
    const owners = items.map(({ id, attributes: { owner } }) => ({ pointer: `/items/${id}/owner`, owner }));
    return this.owners.faults(personId, owners, 'allowed');
  }
}

function missingIn(
  facts: DraftFacts,
  items: readonly Pick<DraftItem, 'kind' | 'attributes'>[],
): FieldError[] {
  const contacts = items.filter(({ kind }) => kind === 'crisis_contact');
  return missingForForce({ ...facts, crisisContacts: contacts.map(({ attributes }) => attributes) });
}

function headOf(planId: string, facts: DraftFacts, at: Date): Omit<DraftParts, 'items' | 'names'> {
  const { personId, personName, previousHash, reviewOn } = facts;
  return {
    ...{ planId, personId, personName, previousHash, proposedAt: at.toISOString() },
    keyWorker: named(facts.keyWorkerId, facts.keyWorkerName),
    review: { on: reviewOn, responsible: named(facts.reviewResponsibleId, facts.reviewResponsibleName) },
  };
}

function named(id: string | null, name: string | null): Named | null {
  return id === null || name === null ? null : { id, name };
}

/** Whoever is not known here is called as the entry calls them. */
function calledIn({ attributes: { owner } }: DraftItem): string {
  const name = typeof owner === 'object' && owner !== null && !Array.isArray(owner) ? owner['name'] : null;
  return typeof name === 'string' ? name : '';
}

function waitingIn({ id, texts }: DraftItem): DictationWaiting[] {
  return Object.entries(texts)
    .filter(([, { dictation = [] }]) => dictation.some(({ text }) => text !== ''))
    .map(([field]) => ({
      code: 'dictation_waiting',
      itemId: id,
      field,
      message: 'These words were not read back yet: they are no part of what is proposed.',
    }));
}
