export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './embedded-postgres-error';
export { startEmbedded, type EmbeddedOptions, type EmbeddedServer } from './start-embedded';
export type { EmbeddedConnection } from './connection';
