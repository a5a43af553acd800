import { QueryFailedError } from 'typeorm';

/** Whether a statement was refused by the constraint or unique index of this name, however the error reached us. */
export function violates(error: unknown, constraint: string): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return cause instanceof Error && 'constraint' in cause && cause.constraint === constraint;
}
