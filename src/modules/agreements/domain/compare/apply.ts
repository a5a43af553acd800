import type { PlanSnapshot, SnapshotItem } from '../snapshot';
import type { FieldChange, ItemComparison, NameChange, PlanComparison } from './comparison';
import { applyTexts } from './text-runs';

/** The later version, from the earlier one and how it became the later: `apply(a, compare(a, b))` is b. */
export function apply(before: PlanSnapshot, comparison: PlanComparison): PlanSnapshot {
  const earlier = new Map(before.items.map((item) => [item.id, item]));
  return {
    ...applyFields(before, comparison.plan),
    names: applyFields(before.names, comparison.names.map(asField)),
    items: comparison.items
      .filter(({ change }) => change !== 'removed')
      .map((item) => applyItem(earlier.get(item.id), item)),
  };
}

function applyItem(old: SnapshotItem | undefined, comparison: ItemComparison): SnapshotItem {
  const { id, kind, section, parentId, position, attributes, texts } = comparison;
  return {
    ...{ id, kind, section, parentId, position },
    attributes: applyFields(old?.attributes ?? {}, attributes),
    texts: applyTexts(old?.texts ?? {}, texts),
  };
}

function applyFields<Fields extends object>(before: Fields, changes: readonly FieldChange[]): Fields {
  const after = new Map(Object.entries(before));
  for (const { field, after: value } of changes) {
    if (value === undefined) after.delete(field);
    else after.set(field, value);
  }
  return Object.fromEntries(after) as Fields;
}

function asField({ id, ...change }: NameChange): FieldChange {
  return { field: id, ...change };
}
