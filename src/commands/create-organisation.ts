import type { Command } from 'commander';
import { isEmail } from 'class-validator';
import { ProvisionOrganisation } from '../modules/organisations';
import { isTimeZoneName } from '../shared/time-zone';
import { inApplication } from './in-application';
import { PlainError } from './plain-error';
import { running } from './running';

interface OrganisationOptions {
  name: string;
  timezone: string;
  adminName: string;
  adminEmail: string;
  locale?: string;
  region?: string;
}

/** `organisation:create`: a new tenant and its first administrator, who is invited by e-mail. */
export function addCreateOrganisation(program: Command): void {
  program
    .command('organisation:create')
    .description('make an organisation with its first administrator, and invite them by e-mail')
    .requiredOption('--name <name>', 'what the organisation is called')
    .requiredOption('--timezone <zone>', 'where it is, for example Europe/London')
    .requiredOption('--admin-name <name>', 'the first administrator')
    .requiredOption('--admin-email <address>', 'where their invitation goes')
    .option('--locale <tag>', 'the language it works in', 'en-GB')
    .option('--region <code>', 'whose public holidays it keeps (ISO 3166-2)', 'GB-ENG')
    .action(running(run));
}

async function run(options: OrganisationOptions): Promise<void> {
  check(options);
  const { orgId } = await inApplication(process.env, (app) =>
    app.get(ProvisionOrganisation).execute(options),
  );
  const { name, adminName, adminEmail } = options;
  process.stdout.write(
    `Made ${name} (${orgId}). An invitation to ${adminName} at ${adminEmail} leaves with the next run of the worker.\n`,
  );
}

function check({ name, timezone, adminName, adminEmail }: OrganisationOptions): void {
  if (name.trim() === '' || adminName.trim() === '') throw new PlainError('A name must not be empty.');
  if (!isEmail(adminEmail)) throw new PlainError(`${adminEmail} is no e-mail address.`);
  if (!isTimeZoneName(timezone))
    throw new PlainError(`${timezone} is no time zone: write one such as Europe/London.`);
}
