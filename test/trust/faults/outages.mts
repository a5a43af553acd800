import type { PartName } from './schedule.mts';

/** When a fault was on, in milliseconds since 1970. */
export interface Trouble {
  readonly part: PartName;
  readonly from: number;
  readonly until: number;
}

export interface Span {
  readonly from: number;
  readonly until: number;
}

/** When nobody could have told anything: the database or the queue was away, or both workers at once. */
export function outagesOf(troubles: readonly Trouble[]): Span[] {
  const of = (...parts: string[]): Trouble[] => troubles.filter(({ part }) => parts.includes(part));
  const bothWorkers = of('worker 1').flatMap((one) =>
    of('worker 2').flatMap((other) => {
      const both = { from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) };
      return both.from < both.until ? [both] : [];
    }),
  );
  return merged([...of('database', 'queue'), ...bothWorkers]);
}

/** How much of a span lies in these. */
export function overlap(spans: readonly Span[], { from, until }: Span): number {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(until, span.until) - Math.max(from, span.from)),
    0,
  );
}

/** As spans that do not touch each other. */
function merged(spans: readonly Span[]): Span[] {
  const all: { from: number; until: number }[] = [];
  for (const { from, until } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else all.push({ from, until });
  }
  return all;
}
