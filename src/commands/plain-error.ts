import { ConfigError } from '../platform/config/config';
import { DatabaseUnreachable, NOT_MIGRATED } from '../platform/database/reachable';
import { sqlState } from '../platform/database/units';
import { EmbeddedPostgresError } from '../platform/database/embedded';
import { DomainError } from '../shared/errors';

/** What a command says when it cannot go on: one sentence, for the person who typed it. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}

const DISK_FULL = ['ENOSPC', 'EDQUOT', '53100'];
const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'ENOENT', 'ETIMEDOUT', 'ECONNRESET', 'EHOSTUNREACH'];
/** PostgreSQL: wrong password, unknown role, unknown database. */
const REFUSED = ['28P01', '28000', '3D000'];
const NO_TABLES = ['42P01', '3F000', '42883'];
/** BullMQ's own error for the same, which it does not export. */
const NO_QUEUE_TABLES = 'SchemaMigrationRequiredError';

/** Errors whose message is the sentence. */
const PLAIN = [PlainError, EmbeddedPostgresError, ConfigError, DatabaseUnreachable, DomainError];

/** One clear sentence for anything that went wrong; never a stack. */
export function plainly(error: unknown): string {
  if (error instanceof Error && PLAIN.some((kind) => error instanceof kind)) return error.message;
  const code = codeOf(error);
  if (DISK_FULL.includes(code)) return 'The disk is full: free some space, or set DATA_DIR to another disk.';
  if (UNREACHABLE.includes(code))
    return `PostgreSQL cannot be reached (${code}): check DATABASE_URL and its like.`;
  if (REFUSED.includes(code))
    return 'PostgreSQL refuses the connection: check role, password and database in DATABASE_URL and its like.';
  if (NO_TABLES.includes(code) || (error instanceof Error && error.name === NO_QUEUE_TABLES))
    return NOT_MIGRATED;
  return `It did not work: ${error instanceof Error ? firstLine(error.message) : 'for no reason that is known.'}`;
}

function codeOf(error: unknown): string {
  const state = sqlState(error);
  if (state !== undefined) return state;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : '';
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? '';
}
