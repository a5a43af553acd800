import { types } from 'pg';
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
    },
  };
}
