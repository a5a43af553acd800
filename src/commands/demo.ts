import { resolve } from 'node:path';
import type { Command } from 'commander';
import { runDemo } from '../demo/run';
import { plainly } from './plain-error';
import { running } from './running';

interface DemoOptions {
  fresh?: boolean;
}

/** `demo`: everything on this machine, with a database and mail of its own, until Ctrl-C. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('run everything on this machine, with made-up data, until Ctrl-C')
    .option('--fresh', 'forget what was done, and start again')
    .action(running(run));
}

async function run({ fresh = false }: DemoOptions): Promise<void> {
  const dataDir = resolve(process.env['DATA_DIR'] ?? '.data');
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  const trouble = await runDemo({ fresh, dataDir, env: process.env, say });
  if (trouble) process.stderr.write(`${plainly(trouble)}\n`);
  // Whatever still holds the process open has been asked to end, and had its time.
  process.exit(trouble ? 1 : 0);
}
