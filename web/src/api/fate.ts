import { isProblem } from './problem';

/** From here on it may be something between that answers, and not the service. */
const BAD_GATEWAY = 502;

/** Answers that do not say whether an earlier one of the same requests was heard. */
const SAYS_NOTHING = new Set([401, 408, 425, 429]);

/** Whether the service may have done what it was asked for, and nobody heard of it. Status 0: no answer came at all. */
export function isUnanswered(status: number): boolean {
  return status === 0 || status >= BAD_GATEWAY;
}

/** Whether an answer leaves it open what became of an earlier request for the same. */
export function saysNothing(status: number): boolean {
  return SAYS_NOTHING.has(status);
}

/**
 * What may have arrived without an answer, and so is to be sent again as it was.
 * @param before what may have arrived until then.
 */
export function mayHaveArrived<Sent>(error: unknown, sent: Sent, before: Sent | null): Sent | null {
  if (!isProblem(error) || saysNothing(error.status)) return before;
  return isUnanswered(error.status) ? sent : null;
}
