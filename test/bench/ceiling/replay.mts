import type { PoolClient, QueryResult } from 'pg';
import { v7 } from 'uuid';
import { fromPortable } from './recording.mts';
import type { RequestFacts, Script, Source } from './script.mts';

export type Row = Readonly<Record<string, unknown>>;

/** The rows that each statement of a script answered. */
export type Answers = readonly (readonly Row[])[];

interface Replaying {
  readonly facts: RequestFacts;
  /** Which of the recorded targets this request is for. */
  readonly target: number;
  readonly answers: Row[][];
  readonly fresh: string[];
}

type Value = (replaying: Replaying) => unknown;
interface Step {
  readonly query: (replaying: Replaying) => { text: string; name?: string; values?: unknown[] };
  readonly together: boolean;
}

/** Runs the statements of a script as the application ran them: the same texts, in the same order and transaction. */
export class Replay {
  private readonly steps: readonly Step[];

  constructor({ statements }: Script) {
    this.steps = statements.map(({ text, name, values, together }) => {
      const made = values.map(valueOf);
      const named = name === undefined ? {} : { name };
      if (made.length > 0)
        return {
          together,
          query: (replaying) => ({ text, ...named, values: made.map((value) => value(replaying)) }),
        };
      return { together, query: ({ facts }) => ({ text: filled(text, facts), ...named }) };
    });
  }

  async run(client: PoolClient, facts: RequestFacts, target: number): Promise<Answers> {
    const replaying: Replaying = { facts, target, answers: [], fresh: [] };
    let sent: Promise<Row[]>[] = [];
    for (const { query, together } of this.steps) {
      if (!together && sent.length > 0) {
        replaying.answers.push(...(await Promise.all(sent)));
        sent = [];
      }
      sent.push(client.query(query(replaying)).then(rowsOf));
    }
    replaying.answers.push(...(await Promise.all(sent)));
    return replaying.answers;
  }
}

/** A text of several statements answers several results: the last one counts, as for the application. */
function rowsOf(result: QueryResult<Row> | QueryResult<Row>[]): Row[] {
  return (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? [];
}

const filled = (text: string, facts: RequestFacts): string =>
  text.replaceAll('{orgId}', String(facts['orgId'])).replaceAll('{hash}', String(facts['hash']));

function valueOf(source: Source): Value {
  switch (source.from) {
    case 'constant': {
      const value = fromPortable(source.value);
      return () => value;
    }
    case 'request':
      return ({ facts }) => facts[source.name];
    case 'answer':
      return ({ answers }) => answers[source.statement]?.[0]?.[source.column];
    case 'fresh':
      return ({ fresh }) => (fresh[source.number] ??= v7());
    case 'now':
      return source.as === 'date' ? () => new Date() : () => new Date().toISOString();
    case 'list': {
      const parts = source.parts.map(valueOf);
      return (replaying) => parts.map((part) => part(replaying));
    }
    case 'object': {
      const parts = Object.entries(source.parts).map(([name, part]) => [name, valueOf(part)] as const);
      return (replaying) => Object.fromEntries(parts.map(([name, part]) => [name, part(replaying)]));
    }
    case 'json': {
      const part = valueOf(source.part);
      return (replaying) => JSON.stringify(part(replaying));
    }
    case 'target': {
      const values = source.values.map(fromPortable);
      return ({ target }) => values[target];
    }
  }
}
