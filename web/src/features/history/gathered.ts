import type { HistoryEntry } from '../../api/contract';

/** What somebody did in one minute, as one line. */
export interface Gathered extends Pick<
  HistoryEntry,
  'id' | 'at' | 'kind' | 'partyId' | 'partyKind' | 'name' | 'via' | 'actingFor'
> {
  readonly sections: readonly string[];
  /** What was done that touches no section. */
  readonly acts: readonly string[];
}

/** As far as the time of a line is said. */
const MINUTE = 'yyyy-mm-ddThh:mm'.length;

function isMore(of: Gathered, entry: HistoryEntry): boolean {
  return (
    of.partyId === entry.partyId &&
    of.kind === entry.kind &&
    of.via === entry.via &&
    of.actingFor === entry.actingFor &&
    of.at.slice(0, MINUTE) === entry.at.slice(0, MINUTE)
  );
}

/** Of a section it is said that it was written in; what is beside them all is said by what was done. */
function actsOf({ kind, action, sections }: HistoryEntry): string[] {
  return kind === 'wrote' && sections.length === 0 ? [action] : [];
}

/** One page asks for much at once: what it asked for stands in one line, and not in ten of the same minute. */
export function gathered(entries: readonly HistoryEntry[]): Gathered[] {
  const lines: Gathered[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last && isMore(last, entry))
      lines[lines.length - 1] = {
        ...last,
        sections: [...new Set([...last.sections, ...entry.sections])],
        acts: [...new Set([...last.acts, ...actsOf(entry)])],
      };
    else {
      const { id, at, kind, partyId, partyKind, name, via, actingFor, sections } = entry;
      const acts = actsOf(entry);
      lines.push({ id, at, kind, partyId, partyKind, name, via, actingFor, sections, acts });
    }
  }
  return lines;
}
