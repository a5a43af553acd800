import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { Cut } from './plan-document';

const BY_AUTHOR: Statement = {
  name: 'plan.words_by_author',
  text: `SELECT w.passage->>'authorId' AS "authorId", sum(char_length(w.passage->>'text'))::int AS characters
    FROM plan_item i JOIN plan_text t ON t.org_id = i.org_id AND t.item_id = i.id
      CROSS JOIN jsonb_array_elements(t.passages) AS w (passage)
    WHERE i.org_id = $1 AND i.plan_id = $2 AND i.removed_at IS NULL AND i.section = ANY ($3::text[])
      AND t.lane = ANY ($5::text[]) AND t.lane <> 'dictation' AND (t.lane = 'own' OR i.section <> ALL ($4::text[]))
    GROUP BY 1`,
};

/** Counts the characters of a plan's words. */
@Injectable()
export class WordCounts {
  constructor(private readonly units: Units) {}

  async byAuthor(planId: string, { sections, ownWordsOnly, lanes }: Cut): Promise<Map<string, number>> {
    const rows = await this.units.query<{ authorId: string; characters: number }>(BY_AUTHOR, [
      this.units.orgId,
      planId,
      sections,
      ownWordsOnly,
      lanes,
    ]);
    return new Map(rows.map(({ authorId, characters }) => [authorId, characters]));
  }
}
