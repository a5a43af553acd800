import { KINDS } from '../../../modules/plans';
import type { PlanBook } from './plan-book';

/** The rows of a draft as it stands at the end of its story. */
export function writeBook({ id: planId, entries, chronicle }: PlanBook): void {
  for (const entry of entries) {
    const { id, kind, parentId, position, attributes, version, draft, made, last, removed, texts } = entry;
    chronicle.add('plan_item', {
      id, plan_id: planId, parent_id: parentId, kind, section: KINDS[kind].section, position, attributes, draft,
      removed_at: removed?.at ?? null, removed_by: removed?.by.partyId ?? null,
      removed_reason: removed ? 'removed' : null, version, created_at: made.at, created_by: made.by.partyId,
      updated_at: last.at, updated_by: last.by.partyId,
    }); // prettier-ignore
    for (const text of texts)
      chronicle.add('plan_text', {
        item_id: id, field: text.field, lane: text.lane, plan_id: planId, passages: text.passages, draft: text.draft,
        revision: text.revision, updated_at: text.last.at, updated_by: text.last.by.partyId,
      }); // prettier-ignore
  }
}
