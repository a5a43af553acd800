export { EmbeddedPostgresError } from './embedded-postgres-error';
export { startEmbedded, type EmbeddedOptions, type EmbeddedServer } from './start-embedded';
