import type { JsonValue } from '../../../shared/canonical-json';
import { notAllowed } from '../../../shared/errors';

/** A party that could own a step, as far as the rule asks. */
export interface PossibleOwner {
  readonly kind: string;
  /** They support the person, or work here, no longer. */
  readonly ended: boolean;
  /** Of a supporter: whom they support. */
  readonly supports: string | null;
}

/** Who does a step, as the entry names them. */
interface NamedOwner {
  readonly kind: string;
  readonly partyId: string;
}

/** The owner that an entry names by id; undefined for none, and for one that it names in words alone. */
export function namedOwner(owner: JsonValue | undefined): NamedOwner | undefined {
  if (typeof owner !== 'object' || owner === null || Array.isArray(owner)) return undefined;
  const { kind, partyId } = owner;
  return typeof kind === 'string' && typeof partyId === 'string' ? { kind, partyId } : undefined;
}

/**
 * Whether a step in the plan of `personId` may name that party: the person themselves, a supporter of theirs, or a
 * worker here. A resource has a name and no party. Who has left is still the owner of what they took on, and takes on
 * nothing new: the caller weighs `ended`.
 */
export function mayOwnStep(
  { kind, partyId }: NamedOwner,
  party: PossibleOwner | undefined,
  personId: string,
): boolean {
  if (party?.kind !== kind) return false;
  if (kind === 'person') return partyId.toLowerCase() === personId;
  return kind === 'worker' || (kind === 'supporter' && party.supports === personId);
}

/**
 * Who says how it goes: of a step, whoever took it on, and always the care team; of the rest the person and the team. A
 * supporter says it of the steps that name them, and of nothing else. @throws 403 not_your_step.
 */
export function checkReporter(
  { kind, owner }: { readonly kind: string; readonly owner: JsonValue | undefined },
  reporter: { readonly kind: string; readonly partyId: string },
): void {
  if (reporter.kind === 'supporter') {
    const named = kind === 'step' ? namedOwner(owner) : undefined;
    if (named?.kind === 'supporter' && named.partyId.toLowerCase() === reporter.partyId) return;
    throw notAllowed('not_your_step', 'You say how the steps go that you took on, and nothing else.');
  }
  if (reporter.kind !== 'person' || kind !== 'step') return;
  if (typeof owner !== 'object' || owner === null || Array.isArray(owner) || owner.kind === 'person') return;
  throw notAllowed('not_your_step', 'Someone else took on this step: they say how it goes.');
}
