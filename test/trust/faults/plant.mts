import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Plant } from './options.mts';

// Loaded into API and workers with `--import`, never part of the program: takes one of the safeguards away. A run that
// stays green with one of these has shown nothing.

const load = createRequire(import.meta.url);

/** Statements by a part of their text, and what is sent in its place. */
type Changes = readonly (readonly [from: string, to: string])[];

const SENT_OTHERWISE: Record<Plant, Changes> = {
  // The relay hands out what it has handed out already, and whoever comes takes what somebody else is at.
  lease: [
    [`SET due_at = now() + interval '60 seconds'`, `SET due_at = now()`],
    [`(o.lease_until IS NULL OR`, `(true OR o.lease_until IS NULL OR`],
  ],
  // Nothing tells an effect from the same one come again.
  'effect-key': [[`ON CONFLICT (org_id, party_id, effect_key) DO NOTHING`, ``]],
  // What was handed to a queue is left to the queue.
  sweeper: [
    [`SET due_at = now() + interval '60 seconds'`, `SET due_at = 'infinity'`],
    [`due_at > now() + interval '65 minutes'`, `false`],
  ],
};

type Method = (this: object, ...args: unknown[]) => unknown;

function around(prototype: object, name: string, change: (args: unknown[]) => unknown[]): void {
  const methods = prototype as Record<string, Method>;
  const method = methods[name];
  if (!method) throw new Error(`There is no ${name} to plant a fault in.`);
  methods[name] = function planted(...args) {
    return method.apply(this, change(args));
  };
}

function plantInStatements(changes: Changes): void {
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
