import { notAllowed, unprocessable } from '../../../shared/errors';
import type { EntryKind } from './review-status';

/** Whoever puts something into a review. */
export interface Speaker {
  readonly partyId: string;
  readonly personId: string;
}

/** The agenda is the person's own: others bring what they have beside it. @throws 403 agenda_not_yours. */
export function checkMayAdd(kind: EntryKind, { partyId, personId }: Speaker): void {
  if (kind === 'agenda' && partyId !== personId)
    throw notAllowed('agenda_not_yours', 'The agenda is the person’s: add yours as a contribution.');
}

/** Nobody changes what another said. @throws 403 entry_not_yours. */
export function checkOwnEntry(authorId: string, { partyId }: Speaker): void {
  if (authorId !== partyId) throw notAllowed('entry_not_yours', 'Whoever said this changes it, nobody else.');
}

/** @throws 422 too_many_items. */
export function checkRoomForEntry(already: number, most: number): void {
  if (already < most) return;
  const message = `There is room for ${most}.`;
  throw unprocessable('too_many_items', message, [
    { pointer: '/kind', code: 'too_many_items', message, limit: most },
  ]);
}
