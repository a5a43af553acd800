import { SECTIONS } from '../../../shared/sections';
import { partiesIn, type DraftSnapshot, type SnapshotItem, type SnapshotText } from './snapshot';

/** How much of a plan somebody may see. */
export interface Opened {
  readonly sections: ReadonlySet<string>;
  /** Those of them where only the person's own words are open. */
  readonly ownWordsOnly: ReadonlySet<string>;
}

/** Whether every section is open, in both lanes: only then are bytes, evidence and reasons shown. */
export function seesWhole({ sections, ownWordsOnly }: Opened): boolean {
  return ownWordsOnly.size === 0 && SECTIONS.every((section) => sections.has(section));
}

/**
 * The document cut to what somebody may see: entries of open sections, and the names that stand in those (invariant 10).
 * Its hash, where one is told beside it, stays that of the whole.
 */
export function cutSnapshot<Document extends DraftSnapshot>(document: Document, opened: Opened): Document {
  if (seesWhole(opened)) return document;
  const items = document.items
    .filter(({ section }) => opened.sections.has(section))
    .map((item) => (opened.ownWordsOnly.has(item.section) ? ownWordsOf(item) : item));
  const named = partiesIn(items);
  const names = Object.fromEntries(Object.entries(document.names).filter(([id]) => named.has(id)));
  return { ...document, names, items };
}

function ownWordsOf(item: SnapshotItem): SnapshotItem {
  const texts = Object.entries(item.texts)
    .filter(([, { own }]) => own.length > 0)
    .map(([field, { own }]): [string, SnapshotText] => [field, { own, professional: [] }]);
  return { ...item, texts: Object.fromEntries(texts) };
}
