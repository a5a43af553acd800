import type { Command } from 'commander';
import { migrate } from '../platform/database/setup/migrate';
import { setupSql } from '../platform/database/setup/roles';
import { PlainError } from './plain-error';
import { running } from './running';

interface MigrateOptions {
  printSetup?: boolean;
}

/** `migrate`: brings the tables up to date; with `--print-setup`, prints what a database administrator runs before. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date, as the role migrator (MIGRATION_DATABASE_URL)')
    .option('--print-setup', 'print the SQL that makes the three roles, for a database administrator to run')
    .action(running(run));
}

async function run({ printSetup }: MigrateOptions): Promise<void> {
  const url = process.env['MIGRATION_DATABASE_URL'];
  if (printSetup) {
    process.stdout.write(`${setupText(databaseIn(url ?? process.env['DATABASE_URL']))}\n`);
    return;
  }
  if (!url) throw new PlainError('MIGRATION_DATABASE_URL is missing: the database, as the role migrator.');
  const applied = await migrate(url);
  process.stdout.write(
    applied.length === 0 ? 'The database is up to date.\n' : `Applied: ${applied.join(', ')}.\n`,
  );
}

function setupText(database: string): string {
  return [
    `-- Once, as a superuser, in the database "${database}" (CREATE DATABASE "${database}" first, if it is not there).`,
    ...setupSql(database).map((statement) => `${statement};`),
    '-- Then give each role a password of its own:',
    ...['migrator', 'app', 'queue'].map((role) => `-- ALTER ROLE ${role} PASSWORD '…';`),
  ].join('\n');
}

function databaseIn(url: string | undefined): string {
  const name = url && URL.canParse(url) ? decodeURIComponent(new URL(url).pathname.slice(1)) : '';
  return name || 'trellis';
}
