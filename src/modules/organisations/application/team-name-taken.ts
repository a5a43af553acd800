import { conflict } from '../../../shared/errors';
import { violates } from '../../../platform/database/violations';

/** For `.catch` of a write to teams. @throws 409 team_name_taken when another team has the name, else the error. */
export function refuseTakenName(error: unknown): never {
  if (violates(error, 'uq_team__name')) throw conflict('team_name_taken', 'There is a team of that name.');
  throw error;
}
