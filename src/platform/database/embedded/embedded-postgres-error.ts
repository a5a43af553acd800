/** What went wrong, for code; the message says the same in one sentence, for people. */
export type EmbeddedPostgresErrorCode =
  | 'unsupported_platform'
  | 'binaries_unusable'
  | 'folder_not_writable'
  | 'folder_unreachable'
  | 'disk_full'
  | 'already_running'
  | 'cannot_listen'
  | 'incompatible_data'
  | 'start_failed'
  | 'server_lost';

/** The embedded PostgreSQL could not be started, or went away; `detail` holds PostgreSQL's own words. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    message: string,
    readonly detail?: string,
  ) {
    super(message);
  }
}
