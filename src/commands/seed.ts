import type { Command } from 'commander';
import { probePort } from '../demo/run/free-port';
import { seedDemo, seedTools } from '../demo/seed';
import { inApplication } from './in-application';
import { PlainError } from './plain-error';
import { running } from './running';

/** `seed`: the demo's two organisations, into a database that is there already. In demo mode only. */
export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('fill an empty database with the two organisations of the demo (TRELLIS_MODE=demo only)')
    .action(running(run));
}

async function run(): Promise<void> {
  if (process.env['TRELLIS_MODE'] !== 'demo')
    throw new PlainError('The demo’s data is for TRELLIS_MODE=demo only: everybody knows its password.');
  // In demo mode the application catches its own mail: somewhere else than a demo that is running.
  const env = { ...process.env, SMTP_URL: `smtp://127.0.0.1:${await probePort('127.0.0.1', 0)}` };
  const seeded = await inApplication(env, (app) => seedDemo(seedTools(app)));
  process.stdout.write(
    seeded.length === 0 ? 'The demo’s data is there already.\n' : `Seeded ${seeded.join(' and ')}.\n`,
  );
}
