import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plant } from './options.mts';
import { SENT_OTHERWISE, type Changes } from './planted.mts';

// Loaded into API and workers with `--import`, never part of the program: takes one of the safeguards away. A run that
// stays green with one of these has shown nothing.

const load = createRequire(import.meta.url);
const PROGRAM = join(import.meta.dirname, '..', '..', '..', 'dist', 'src');

type Method = (this: object, ...args: unknown[]) => unknown;

function around(prototype: object, name: string, change: (args: unknown[]) => unknown[]): void {
  const methods = prototype as Record<string, Method>;
  const method = methods[name];
  if (!method) throw new Error(`There is no ${name} to plant a fault in.`);
  methods[name] = function planted(...args) {
    return method.apply(this, change(args));
  };
}

/** @throws where a text is nowhere in the program: what is not there cannot be taken away. */
function assertThere(changes: Changes): void {
  const all = globSync('**/*.js', { cwd: PROGRAM }).map((file) => readFileSync(join(PROGRAM, file), 'utf8'));
  for (const [from] of changes)
    if (!all.some((text) => text.includes(from))) throw new Error(`Nothing is sent that says ${from}.`);
}

function plantInStatements(changes: Changes): void {
  assertThere(changes);
  const { Client } = load('pg') as { Client: { prototype: object } };
  const changed = (text: string): string =>
    changes.reduce((sent, [from, to]) => sent.replaceAll(from, to), text);
  around(Client.prototype, 'query', ([first, ...rest]) => {
    if (typeof first === 'string') return [changed(first), ...rest];
    if (typeof first === 'object' && first !== null && 'text' in first && typeof first.text === 'string')
      return [Object.assign(first, { text: changed(first.text) }), ...rest];
    return [first, ...rest];
  });
}

function part<T>(file: string): T {
  return load(`../../../dist/src/platform/${file}.js`) as T;
}

function plant(which: Plant): void {
  load('reflect-metadata');
  plantInStatements(SENT_OTHERWISE[which]);
  if (which === 'lease') {
    const { Queues } = part<{ Queues: { prototype: object } }>('queue/queues');
    around(Queues.prototype, 'wake', ([name, messages]) => [
      name,
      (messages as { wake: unknown }[]).map(({ wake }) => ({ wake })),
    ]);
  }
  if (which === 'effect-key') {
    const { Mailer } = part<{ Mailer: { prototype: object } }>('mail/mailer');
    around(Mailer.prototype, 'send', ([mail]) => [
      { ...(mail as object), messageId: `${randomUUID()}@planted.example` },
    ]);
  }
}

plant(process.env['PLANTED_FAULT'] as Plant);
