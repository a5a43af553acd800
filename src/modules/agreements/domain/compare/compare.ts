import { sameJson, type JsonValue } from '../../../../shared/canonical-json';
import type { DraftSnapshot, SnapshotItem } from '../snapshot';
import type { FieldChange, ItemComparison, NameChange, Place, PlanComparison } from './comparison';
import { movedIds } from './order';
import { splitSources } from './split';
import { compareTexts, newTexts } from './text-runs';

/** How `before` became `after`: field by field, word by word, through reorder, removal, addition and split. */
export function compare(before: DraftSnapshot, after: DraftSnapshot): PlanComparison {
  const { items: itemsBefore, names: namesBefore, ...headBefore } = before;
  const { items: itemsAfter, names: namesAfter, ...headAfter } = after;
  return {
    plan: fieldChanges(headBefore, headAfter),
    names: fieldChanges(namesBefore, namesAfter).map(
      ({ field, ...change }) => ({ id: field, ...change }) as NameChange,
    ),
    authors: { ...namesBefore, ...namesAfter },
    items: compareItems(itemsBefore, itemsAfter),
  };
}

function fieldChanges(before: Record<string, JsonValue>, after: Record<string, JsonValue>): FieldChange[] {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((field) => !sameJson(was.get(field), is.get(field)))
    .sort()
    .map((field) => ({
      field,
      ...(was.has(field) ? { before: was.get(field) } : {}),
      ...(is.has(field) ? { after: is.get(field) } : {}),
    }));
}

/** The later version's entries in order, and after each those that followed it and are gone. */
function compareItems(before: readonly SnapshotItem[], after: readonly SnapshotItem[]): ItemComparison[] {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const gone = removedAfter(before, new Set(after.map(({ id }) => id)));
  const moved = movedIds(before, after);
  const splits = splitSources(before, after);
  const present = after.flatMap((item) => {
    const old = earlier.get(item.id);
    const source = earlier.get(splits.get(item.id) ?? '');
    const comparison = old ? kept(old, item, moved.has(item.id)) : added(item, source);
    return [comparison, ...(gone.get(item.id) ?? [])];
  });
  return [...(gone.get(null) ?? []), ...present];
}

/** Removed entries under the id of the nearest one before them that is still there (null: none is). */
function removedAfter(
  before: readonly SnapshotItem[],
  remaining: Set<string>,
): Map<string | null, ItemComparison[]> {
  const result = new Map<string | null, ItemComparison[]>();
  let anchor: string | null = null;
  for (const item of before) {
    if (remaining.has(item.id)) anchor = item.id;
    else result.set(anchor, [...(result.get(anchor) ?? []), removed(item)]);
  }
  return result;
}

function kept(old: SnapshotItem, item: SnapshotItem, hasMoved: boolean): ItemComparison {
  const attributes = fieldChanges(old.attributes, item.attributes);
  const texts = compareTexts(old.texts, item.texts);
  const same =
    attributes.length + texts.length === 0 && old.kind === item.kind && old.section === item.section;
  return {
    ...standing(item),
    change: same ? (hasMoved ? 'moved' : 'unchanged') : 'changed',
    ...(hasMoved ? { moved: { from: placeOf(old), to: placeOf(item) } } : {}),
    attributes,
    texts,
  };
}

/** A new entry. Where it was split off from another, words it brought along are kept words; the rest is new. */
function added(item: SnapshotItem, source: SnapshotItem | undefined): ItemComparison {
  return {
    ...standing(item),
    change: 'added',
    ...(source ? { splitFrom: source.id } : {}),
    attributes: fieldChanges({}, item.attributes),
    texts: newTexts(source?.texts ?? {}, item.texts),
  };
}

function removed(item: SnapshotItem): ItemComparison {
  return {
    ...standing(item),
    change: 'removed',
    attributes: fieldChanges(item.attributes, {}),
    texts: compareTexts(item.texts, {}),
  };
}

function standing({ id, kind, section, parentId, position }: SnapshotItem) {
  return { id, kind, section, parentId, position };
}

function placeOf({ parentId, position }: SnapshotItem): Place {
  return { parentId, position };
}
