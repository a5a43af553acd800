import { createRequire } from 'node:module';
import { toPortable, type RecordedStatement } from './recording.mts';

// Loaded into the application with `--import`: keeps every statement that goes to PostgreSQL, and hands what one
// request led to over to the parent process, which sends requests one after the other. Nothing else is changed.

interface PgResult {
  readonly rows: Record<string, unknown>[];
}
type Query = (this: object, config: unknown, ...rest: unknown[]) => unknown;

const { Client } = createRequire(import.meta.url)('pg') as { Client: { prototype: { query: Query } } };
const ask = Client.prototype.query;
const pending = new WeakMap<object, number>();
let statements: RecordedStatement[] = [];

Client.prototype.query = function query(config, ...rest) {
  const together = (pending.get(this) ?? 0) > 0;
  const answer = ask.call(this, config, ...rest);
  const text = typeof config === 'string' ? config : (config as { text?: unknown }).text;
  if (typeof text !== 'string' || !(answer instanceof Promise)) return answer;
  const { name, values } = typeof config === 'string' ? { values: rest[0] } : (config as Partial<Named>);
  const entry = {
    text,
    ...(name === undefined ? {} : { name }),
    values: Array.isArray(values) ? values.map(toPortable) : [],
    together,
    rows: [] as RecordedStatement['rows'],
  };
  statements.push(entry);
  pending.set(this, (pending.get(this) ?? 0) + 1);
  void answer.then(
    (result: PgResult | PgResult[]) => {
      const last = Array.isArray(result) ? result.at(-1) : result;
      entry.rows = (last?.rows ?? []).map((row) => toPortable(row) as RecordedStatement['rows'][number]);
      pending.set(this, (pending.get(this) ?? 1) - 1);
    },
    () => pending.set(this, (pending.get(this) ?? 1) - 1),
  );
  return answer;
};

interface Named {
  name: string;
  values: unknown;
}

process.on('message', () => {
  process.send?.({ statements });
  statements = [];
});
process.channel?.unref();
