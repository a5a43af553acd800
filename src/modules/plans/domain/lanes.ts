import { notAllowed } from '../../../shared/errors';

/** `own` holds the person's words, `professional` the staff's, `dictation` what a scribe types until it is read back. */
export const LANES = ['own', 'dictation', 'professional'] as const;

export type Lane = (typeof LANES)[number];

export type PartyKind = 'worker' | 'person' | 'supporter' | 'client' | 'system';

/** Who is about to write in a plan. */
export interface Writer {
  kind: PartyKind;
  /** Whether the session is a sitting: the person's own, on a worker's device. */
  sitting: boolean;
  /** Whether the writer (in a sitting: the person sitting there) is the person whose plan it is. */
  isPersonOfPlan: boolean;
  /** Whether the person authorised this supporter to write their words for them. Means nothing for staff. */
  authorised?: boolean;
}

/**
 * Throws 403 unless the writer may write in the lane (invariant 2). Own: the person, or a supporter they authorised;
 * never staff, never another system. Dictation: workers. Professional: workers, and systems that act for one.
 */
export function mayWrite(lane: Lane, writer: Writer): void {
  switch (lane) {
    case 'own':
      if (writesAsPerson(writer)) return;
      throw notAllowed('own_lane_is_the_persons', 'These words are the person’s own: write beside them.');
    case 'dictation':
      if (writer.kind === 'worker' && !writer.sitting) return;
      throw notAllowed(
        'dictation_lane_is_staffs',
        'Only staff take dictation; the person writes in their own lane.',
      );
    case 'professional':
      if ((writer.kind === 'worker' || writer.kind === 'client') && !writer.sitting) return;
      throw notAllowed('professional_lane_is_staffs', 'Only staff write here.');
  }
}

function writesAsPerson({ kind, sitting, isPersonOfPlan, authorised = false }: Writer): boolean {
  if (isPersonOfPlan) return kind === 'person' || (kind === 'worker' && sitting);
  return kind === 'supporter' && authorised && !sitting;
}
