import 'reflect-metadata';
import { Command } from 'commander';
import { addCreateOrganisation } from './commands/create-organisation';
import { addDemo } from './commands/demo';
import { addJobs } from './commands/jobs';
import { addMail } from './commands/mail';
import { addMigrate } from './commands/migrate';
import { addSeed } from './commands/seed';

const program = new Command('trellis').description('Trellis on the command line').showHelpAfterError();
for (const add of [addDemo, addMigrate, addCreateOrganisation, addSeed, addJobs, addMail]) add(program);
void program.parseAsync();
