import { DomainError } from '../../../../shared/errors';

/** Why a socket is closed: a WebSocket close code, and a stable reason that clients may branch on. */
export interface Closing {
  readonly code: number;
  readonly reason: string;
}

/** Our own codes are 4000 + the HTTP status that REST would answer. */
const FOR_STATUS = 4000;

/** The service is ending: come again, another process will answer. */
export const GOING_AWAY: Closing = { code: 1001, reason: 'going_away' };
/** A fault of ours: come again, and send again what was not acknowledged. */
export const TRY_AGAIN: Closing = { code: 1013, reason: 'try_again' };
export const TOO_LATE: Closing = { code: 4408, reason: 'not_authenticated_in_time' };
export const IDLE: Closing = { code: 4408, reason: 'idle' };
export const MALFORMED: Closing = { code: 4400, reason: 'malformed_message' };
export const UNKNOWN_MESSAGE: Closing = { code: 4400, reason: 'unknown_message' };
export const RATE: Closing = { code: 4429, reason: 'too_many_messages' };
export const TOO_MANY_DOCUMENTS: Closing = { code: 4429, reason: 'too_many_documents' };
export const TOO_MANY_SOCKETS: Closing = { code: 4429, reason: 'too_many_sockets' };
export const TOO_MANY_REFUSALS: Closing = { code: 4429, reason: 'too_many_refusals' };
/** The session has ended: sign in before coming again. */
export const SIGNED_OUT: Closing = { code: 4401, reason: 'not_signed_in' };
/** Something about the caller's rights has changed: come again, and be asked anew for each document. */
export const RIGHTS_CHANGED: Closing = { code: 4403, reason: 'rights_changed' };

/** What a refused update or opening closes with: a rule's own code, or a fault of ours. */
export function closingOf(error: unknown): Closing {
  return error instanceof DomainError ? { code: FOR_STATUS + error.status, reason: error.code } : TRY_AGAIN;
}
