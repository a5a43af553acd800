import { isSection, type Section } from '../../../shared/sections';

/** What a line of the history is about, as far as a section can hide it. */
export interface About {
  readonly kind: 'wrote' | 'looked' | 'refused';
  readonly sections: readonly string[];
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly plan_id: string | null;
  readonly why: string | null;
}

/** Of a section out of sight it is told that something was done there, not to what, nor why. */
export function cutEntry<Entry extends About>(entry: Entry, seen: ReadonlySet<Section>): Entry {
  if (entry.kind !== 'wrote' || entry.sections.every((name) => !isSection(name) || seen.has(name)))
    return entry;
  return { ...entry, subject_kind: null, subject_id: null, plan_id: null, why: null };
}
