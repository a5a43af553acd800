import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';

const SNAPSHOT: Statement = {
  name: 'live.snapshot',
  text: `UPDATE live_document SET snapshot = $3, snapshot_seq = $4
    WHERE org_id = $1 AND id = $2 AND snapshot_seq < $4 AND last_seq >= $4`,
};
/** Updates are kept for a day, as bases of changes over REST; clearing away a few is not worth a floor. */
const CLEARABLE: Statement = {
  name: 'live.clearable',
  text: `SELECT max(u.seq) AS "upTo" FROM live_document d JOIN live_update u
      ON u.org_id = d.org_id AND u.document_id = d.id AND u.seq > d.floor_seq AND u.seq <= d.snapshot_seq
    WHERE d.org_id = $1 AND d.id = $2 AND u.at < now() - interval '24 hours' HAVING count(*) >= 100`,
};
const FLOOR: Statement = {
  name: 'live.floor',
  text: `WITH raised AS (
      UPDATE live_document SET floor = $3, floor_seq = $5 WHERE org_id = $1 AND id = $2 AND floor_seq = $4 RETURNING id)
    DELETE FROM live_update u USING raised r WHERE u.org_id = $1 AND u.document_id = r.id AND u.seq <= $5`,
};

/** The two places from which a document is read instead of all its updates. */
@Injectable()
export class Compaction {
  constructor(private readonly units: Units) {}

  /** Harmless where another process was faster. */
  async saveSnapshot(documentId: string, state: Uint8Array, seq: number): Promise<void> {
    await this.units.query(SNAPSHOT, [this.units.orgId, documentId, Buffer.from(state), seq]);
  }

  /** Up to which number updates are old enough and in the snapshot; null: not worth the while. */
  async clearable(documentId: string): Promise<number | null> {
    const [row] = await this.units.query<{ upTo: number | null }>(CLEARABLE, [this.units.orgId, documentId]);
    return row?.upTo ?? null;
  }

  async raiseFloor(documentId: string, state: Uint8Array, from: number, to: number): Promise<void> {
    await this.units.query(FLOOR, [this.units.orgId, documentId, Buffer.from(state), from, to]);
  }
}
