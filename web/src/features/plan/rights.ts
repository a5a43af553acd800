import type { Goal, Narrative, Step } from '../../api/contract';
import type { EntryKind } from '../../api/entries';
import type { Reader } from './reader';
import { factOf, KINDS, type Entry, type Section } from './tend/kinds';

type Rights = Pick<Reader, 'plan' | 'partyId' | 'kind' | 'open' | 'mayWriteBeside'>;

/** Whether they write the person's own words in a section: the person everywhere, a supporter where they were let. */
export function mayWriteOwn({ plan, kind, open }: Rights, section: Section | undefined): boolean {
  return open && kind !== 'worker' && section !== undefined && plan.writable.includes(section);
}

/** Whether they add entries to a section: in the person's words, or, of the team, in what was said and beside it. */
export function mayAdd(reader: Rights, section: Section): boolean {
  return reader.mayWriteBeside || mayWriteOwn(reader, section);
}

/** What is the person's own to decide: in which order things stand, and what becomes of what was suggested or read back. */
export function mayDecide({ kind, open }: Rights): boolean {
  return open && kind === 'person';
}

/**
 * Whether they change the facts of an entry, and remove it: the team and the person of every one, a supporter of those
 * that they added themselves and nobody else has taken up.
 */
export function maySetRight(reader: Rights, kind: EntryKind, entry: Entry): boolean {
  if (reader.mayWriteBeside || mayDecide(reader)) return true;
  return mayWriteOwn(reader, KINDS[kind].section) && isTheirsAlone(reader, kind, entry);
}

/** Whether they say how a goal or a step goes: of a step whoever took it on, of a goal the person, of both the team. */
export function mayReport(reader: Rights, entry: Goal | Step): boolean {
  if (reader.mayWriteBeside) return true;
  return isOwnStep(reader, entry) || (mayDecide(reader) && !isStep(entry));
}

/** Whether this is a step that the reader took on, and says the going of. */
export function isOwnStep({ kind, open, partyId }: Rights, entry: Goal | Step): entry is Step {
  if (!open || kind === 'worker' || !isStep(entry) || entry.owner.kind !== kind) return false;
  return kind === 'person' || entry.owner.partyId?.toLowerCase() === partyId;
}

export const isStep = (entry: Goal | Step): entry is Step => 'goalId' in entry;

/** What was read back is the person's and their team's, and so is what somebody else wrote in, changed or built on. */
function isTheirsAlone({ plan, partyId }: Rights, kind: EntryKind, entry: Entry): boolean {
  if (entry.agreed || plan.openProposalId !== null) return false;
  const leansOn = ({ strengthIds = [], needIds = [] }: Goal): boolean =>
    strengthIds.includes(entry.id) || needIds.includes(entry.id);
  if (plan.goals.some((goal) => leansOn(goal) && goal.updatedBy !== partyId)) return false;
  const steps = kind === 'goal' ? ((entry as Goal).steps ?? []) : [];
  return isBy(partyId, kind, entry) && steps.every((step) => isBy(partyId, 'step', step));
}

/** Whether nobody else added it, changed it, wrote in it or said how it goes. */
function isBy(partyId: string, kind: EntryKind, entry: Entry): boolean {
  const reporter = (factOf(entry, 'progress') as Step['progress'] | undefined)?.partyId ?? partyId;
  const authors = KINDS[kind].fields.flatMap((field) =>
    authorsOf(factOf(entry, field) as Narrative | undefined),
  );
  return [entry.createdBy, entry.updatedBy, reporter, ...authors].every((id) => id === partyId);
}

function authorsOf(narrative: Narrative | undefined): string[] {
  const { own, dictation, professional } = narrative ?? {};
  return [own, dictation, professional].flatMap((lane) =>
    (lane?.passages ?? []).map(({ authorId }) => authorId),
  );
}
