import { unprocessable, type FieldError } from '../../../shared/errors';
import { addDays, isPlainDate, type PlainDate } from '../../../shared/plain-date';
import { isBlank } from '../../../shared/text';
import { whoDecides, type Attested, type Stance } from './attestation-rules';

/** Why a version came into force without the person's agreement. */
export const REASONS = ['disagreed', 'declined', 'unable'] as const;

export type Reason = (typeof REASONS)[number];

/** The longest time, in days, after which agreement is offered again. */
const OFFER_AGAIN_WITHIN_DAYS = 28;

/** What is recorded when a version comes into force without agreement. It is labelled so, and never counts as agreed. */
export interface WithoutAgreement {
  reason: Reason;
  /** How it was established that the person could not decide; needed when the reason is `unable`. */
  capacityBasis?: string | null;
  /** When it is offered to the person again. */
  offerAgainOn: PlainDate;
}

/** Which reasons a stance bears out: whoever agrees in part disagrees with the rest. */
const BORNE_OUT: Record<Stance, readonly Reason[]> = {
  agree: [],
  agree_in_part: ['disagreed'],
  disagree: ['disagreed'],
  declined: ['declined'],
  unable: ['unable'],
};

/** Nobody can be said to have disagreed who has not said so. */
const WITHOUT_STANCE: readonly Reason[] = ['declined', 'unable'];

/** 422 `reason_contradicts_stance` unless the reason is what the person said, or whoever decides for them. */
export function checkReasonFits(reason: Reason, oldestFirst: readonly Attested[]): void {
  const deciding = whoDecides(oldestFirst);
  const fitting =
    deciding.length === 0 ? WITHOUT_STANCE : deciding.flatMap(({ stance }) => BORNE_OUT[stance]);
  if (fitting.includes(reason)) return;
  const message =
    deciding.length === 0
      ? 'They have not said where they stand: they declined to, or were unable.'
      : 'This is not where they said they stand: give the reason that is theirs.';
  const error = { pointer: '/reason', code: 'reason_contradicts_stance', message };
  throw unprocessable('reason_contradicts_stance', message, [error]);
}

/** 422 with everything that keeps the version from coming into force without agreement on that day. */
export function checkWithoutAgreement(decision: WithoutAgreement, on: PlainDate): void {
  const errors: FieldError[] = [];
  if (!REASONS.some((reason) => reason === decision.reason)) {
    errors.push({
      pointer: '/reason',
      code: 'reason_unknown',
      message: 'Say whether they disagreed, declined or were unable.',
    });
  }
  if (decision.reason === 'unable' && isBlank(decision.capacityBasis ?? '')) {
    const message = 'Say how it was established that the person cannot decide this now.';
    errors.push({ pointer: '/capacityBasis', code: 'capacity_basis_missing', message });
  }
  errors.push(...offerFaults(decision.offerAgainOn, on));
  if (errors.length > 0) throw unprocessable('without_agreement_incomplete', 'This is not complete.', errors);
}

function offerFaults(offerAgainOn: string, on: PlainDate): FieldError[] {
  const pointer = '/offerAgainOn';
  if (!isPlainDate(offerAgainOn))
    return [{ pointer, code: 'date_unknown', message: 'Give a day of the calendar.' }];
  const latest = addDays(on, OFFER_AGAIN_WITHIN_DAYS);
  if (offerAgainOn > on && offerAgainOn <= latest) return [];
  const message = `Offer it again after today and by ${latest}.`;
  return [{ pointer, code: 'offer_again_out_of_range', message, latest }];
}
