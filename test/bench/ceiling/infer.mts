import { isDeepStrictEqual } from 'node:util';
import { isList, type Portable, type Recording } from './recording.mts';
import type { RequestFacts, Script, ScriptStatement, Source } from './script.mts';

/** One request of a scenario with what it led to. */
export interface Case {
  readonly facts: RequestFacts;
  readonly recording: Recording;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Works out from many requests of one kind how their statements come about: which values are the same each time, and
 * where the others come from. Many, and of different people, so that nothing is equal by accident.
 */
export function scriptOf(scenario: string, cases: readonly Case[]): Script {
  const [first] = cases;
  if (!first) throw new Error(`${scenario} was not recorded.`);
  const fresh: string[][] = [];
  const statements = first.recording.statements.map(({ name, together, values }, place): ScriptStatement => {
    const texts = new Set(cases.map(({ facts, recording }) => textOf(recording, place, facts)));
    const same = cases.every(
      ({ recording }) => recording.statements.length === first.recording.statements.length,
    );
    const [text] = texts;
    if (!same || texts.size !== 1 || text === undefined)
      throw new Error(`${scenario} does not send the same statements each time (statement ${place + 1}).`);
    const sources = values.map((_, slot) => {
      const valuesOfSlot = cases.map(({ recording }) => recording.statements[place]?.values[slot] ?? null);
      return new Inference(cases, place, fresh).source(valuesOfSlot);
    });
    return { text, ...(name === undefined ? {} : { name }), together, values: sources };
  });
  return { scenario, statements };
}

/** The text without what is of this one request. */
function textOf({ statements }: Recording, place: number, { orgId, hash }: RequestFacts): string {
  const { text = '' } = statements[place] ?? {};
  return text.replaceAll(String(orgId), '{orgId}').replaceAll(String(hash), '{hash}');
}

class Inference {
  private readonly cases: readonly Case[];
  private readonly before: number;
  private readonly fresh: string[][];

  constructor(cases: readonly Case[], before: number, fresh: string[][]) {
    this.cases = cases;
    this.before = before;
    this.fresh = fresh;
  }

  source(values: readonly Portable[]): Source {
    return (
      this.fromRequest(values) ??
      constant(values) ??
      this.fromAnswer(values) ??
      this.freshId(values) ??
      now(values) ??
      this.json(values) ??
      this.parts(values) ?? { from: 'target', values }
    );
  }

  private fromRequest(values: readonly Portable[]): Source | null {
    const names = Object.keys(this.cases[0]?.facts ?? {});
    const name = names.find((each) => this.cases.every(({ facts }, i) => facts[each] === values[i]));
    return name === undefined ? null : { from: 'request', name };
  }

  private fromAnswer(values: readonly Portable[]): Source | null {
    for (let statement = 0; statement < this.before; statement += 1) {
      const columns = Object.keys(this.cases[0]?.recording.statements[statement]?.rows[0] ?? {});
      const column = columns.find((each) =>
        this.cases.every(({ recording }, i) =>
          isDeepStrictEqual(recording.statements[statement]?.rows[0]?.[each], values[i]),
        ),
      );
      if (column !== undefined) return { from: 'answer', statement, column };
    }
    return null;
  }

  private freshId(values: readonly Portable[]): Source | null {
    const ids = values.filter((value): value is string => typeof value === 'string' && UUID.test(value));
    if (ids.length !== values.length || new Set(ids).size !== ids.length) return null;
    const known = this.fresh.findIndex((each) => isDeepStrictEqual(each, ids));
    return { from: 'fresh', number: known >= 0 ? known : this.fresh.push(ids) - 1 };
  }

  /** JSON that is sent as text. */
  private json(values: readonly Portable[]): Source | null {
    const parsed: Portable[] = [];
    for (const value of values) {
      if (typeof value !== 'string' || !/^[[{]/.test(value)) return null;
      parsed.push(JSON.parse(value) as Portable);
    }
    return { from: 'json', part: this.source(parsed) };
  }

  private parts(values: readonly Portable[]): Source | null {
    const [first] = values;
    if (typeof first !== 'object' || first === null) return null;
    if (isList(first)) {
      if (!values.every((value) => typeof value === 'object' && value !== null && isList(value))) return null;
      const lists = values as readonly (readonly Portable[])[];
      if (!lists.every(({ length }) => length === first.length)) return null;
      return { from: 'list', parts: first.map((_, i) => this.source(lists.map((list) => list[i] ?? null))) };
    }
    const names = Object.keys(first);
    const objects = values as readonly Readonly<Record<string, Portable>>[];
    if (!objects.every((value) => isDeepStrictEqual(Object.keys(value), names))) return null;
    const parts = names.map(
      (name) => [name, this.source(objects.map((value) => value[name] ?? null))] as const,
    );
    return { from: 'object', parts: Object.fromEntries(parts) };
  }
}

function constant(values: readonly Portable[]): Source | null {
  const [value = null] = values;
  return values.every((each) => isDeepStrictEqual(each, value)) ? { from: 'constant', value } : null;
}

/** Times that the application took from its clock: nothing else tells them from one request to the next. */
function now(values: readonly Portable[]): Source | null {
  if (values.every((value) => typeof value === 'string' && INSTANT.test(value)))
    return { from: 'now', as: 'text' };
  const dates = values.every((value) => typeof value === 'object' && value !== null && '$date' in value);
  return dates ? { from: 'now', as: 'date' } : null;
}
