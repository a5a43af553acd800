import { types, type ClientBase } from 'pg';
import type { DataSourceOptions, EntityTarget, ObjectLiteral } from 'typeorm';
import { Config } from '../config/config';

/** How the service connects: as `app`, to rows without relations. */
export function dataSourceOptions(config: Config, rows: EntityTarget<ObjectLiteral>[]): DataSourceOptions {
  // A day of the calendar has no zone: left to itself the driver would turn it into midnight somewhere.
  types.setTypeParser(types.builtins.DATE, (text) => text);
  return {
    type: 'postgres',
    url: config.databaseUrl,
    entities: rows as never[],
    synchronize: false,
    installExtensions: false,
    applicationName: 'trellis',
    extra: {
      max: config.databasePool,
      connectionTimeoutMillis: 5_000,
      // Statements that do not wait for each other's answers share a round trip; a unit of work still awaits them all.
      pipeline: true,
      onConnect: heardToTheEnd,
    },
  };
}

/**
 * For a new connection of a pool. A server that shuts down may say so in the packet in which it says that it is ready:
 * the pool no longer listens then, and who asked for the connection does not yet. An error nobody hears ends a process.
 */
export function heardToTheEnd(client: ClientBase): void {
  client.on('error', () => undefined);
}
