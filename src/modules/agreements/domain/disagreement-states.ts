import { conflict } from '../../../shared/errors';

/** A disagreement stays open until it is answered; it may be settled with the answer or later. */
export const DISAGREEMENT_STATES = ['open', 'answered', 'settled'] as const;

export type DisagreementState = (typeof DISAGREEMENT_STATES)[number];

/**
 * The state after a response. One that was answered is answered once: what is said after that settles it.
 * @throws 409 `disagreement_answered`, `disagreement_settled`.
 */
export function nextDisagreementState(state: DisagreementState, settled: boolean): DisagreementState {
  switch (state) {
    case 'open':
      return settled ? 'settled' : 'answered';
    case 'answered':
      if (settled) return 'settled';
      throw conflict('disagreement_answered', 'This was answered: a further response settles it.');
    case 'settled':
      throw conflict('disagreement_settled', 'This was settled.');
  }
}
