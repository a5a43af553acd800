import { conflict } from '../../../shared/errors';
import { violates } from '../../../platform/database/violations';

/** For `.catch` of a write to workers. @throws 409 email_taken when a colleague has the address, else the error. */
export function refuseTakenEmail(error: unknown): never {
  if (violates(error, 'uq_worker__email'))
    throw conflict('email_taken', 'Another worker of this organisation has that e-mail address.');
  throw error;
}
