import { Injectable } from '@nestjs/common';
import type { Provenance } from '../../../shared/attributed-text';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { Stretch } from '../domain/stretches';

/** Where reading a document begins. */
export interface Source {
  readonly lastSeq: number;
  readonly snapshot: Buffer | null;
  readonly snapshotSeq: number;
  readonly floor: Buffer | null;
  readonly floorSeq: number;
}

export interface UpdateRow {
  readonly seq: number;
  readonly payload: Buffer;
}

type Row = Record<string, unknown>;

const SOURCE: Statement = {
  name: 'live.source',
  text: `SELECT last_seq AS "lastSeq", snapshot, snapshot_seq AS "snapshotSeq", floor, floor_seq AS "floorSeq"
    FROM live_document WHERE org_id = $1 AND id = $2`,
};
const LAST: Statement = {
  name: 'live.last',
  text: `SELECT last_seq AS "lastSeq" FROM live_document WHERE org_id = $1 AND id = $2`,
};
const HEADS: Statement = {
  name: 'live.heads',
  text: `SELECT id, last_seq AS "lastSeq" FROM live_document WHERE org_id = $1 AND id = ANY ($2::uuid[])`,
};
const UPDATES: Statement = {
  name: 'live.updates',
  text: `SELECT seq, payload FROM live_update WHERE org_id = $1 AND document_id = $2 AND seq > $3 AND seq <= $4
    ORDER BY seq`,
};
// Of the fields a document holds only this one's numbers count, and they grow without a gap from where it was seeded.
const AFTER_REVISION: Statement = {
  name: 'live.after_revision',
  text: `SELECT seq, (revisions->>$3)::int AS revision FROM live_update
    WHERE org_id = $1 AND document_id = $2 AND (revisions->>$3)::int > $4 ORDER BY seq LIMIT 1`,
};
const AUTHORS: Statement = {
  name: 'live.authors',
  text: `SELECT client_id AS "clientId", from_clock AS "fromClock", party_id AS "partyId", via_id AS "viaId", provenance,
    fields FROM live_author WHERE org_id = $1 AND document_id = $2`,
};
const SAVE_AUTHORS: Statement = {
  name: 'live.save_authors',
  text: `INSERT INTO live_author (org_id, document_id, client_id, from_clock, party_id, via_id, provenance, fields)
    SELECT $1, a."documentId", a."clientId", a."fromClock", a."partyId", a."viaId", a.provenance, a.fields
    FROM jsonb_to_recordset($2) AS a ("documentId" uuid, "clientId" bigint, "fromClock" bigint, "partyId" uuid,
      "viaId" uuid, provenance jsonb, fields text[])
    ON CONFLICT (org_id, document_id, client_id, from_clock) DO UPDATE
      SET provenance = excluded.provenance, fields = excluded.fields
      WHERE live_author.party_id IS NOT DISTINCT FROM excluded.party_id
    RETURNING 1 AS saved`,
};
const BIND: Statement = {
  name: 'live.bind',
  text: `INSERT INTO live_author (org_id, document_id, client_id, from_clock, party_id, via_id, provenance)
    VALUES ($1, $2, $3, 0, $4, $5, $6) ON CONFLICT DO NOTHING`,
};
const HOLDER: Statement = {
  name: 'live.holder',
  text: `SELECT party_id AS "partyId", via_id AS "viaId" FROM live_author
    WHERE org_id = $1 AND document_id = $2 AND client_id = $3 ORDER BY from_clock LIMIT 1`,
};

/** What a document is read from: its snapshot, its updates, and whose client ids are whose. */
@Injectable()
export class LiveHistory {
  constructor(private readonly units: Units) {}

  async lastSeq(documentId: string): Promise<number> {
    const [row] = await this.units.query<{ lastSeq: number }>(LAST, [this.units.orgId, documentId]);
    if (!row) throw new Error('There is no such live document.');
    return row.lastSeq;
  }

  async heads(documentIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.units.query<{ id: string; lastSeq: number }>(HEADS, [
      this.units.orgId,
      documentIds,
    ]);
    return new Map(rows.map(({ id, lastSeq }) => [id, lastSeq]));
  }

  async source(documentId: string): Promise<Source> {
    const [row] = await this.units.query<Source & Row>(SOURCE, [this.units.orgId, documentId]);
    if (!row) throw new Error('There is no such live document.');
    return row;
  }

  /** The updates after one number, up to another. @throws where one of them is missing. */
  async updates(documentId: string, after: number, upTo: number): Promise<UpdateRow[]> {
    if (after >= upTo) return [];
    const values = [this.units.orgId, documentId, after, upTo];
    const rows = await this.units.query<UpdateRow & Row>(UPDATES, values);
    if (rows.length !== upTo - after) throw new Error('A live document lacks updates.');
    return rows;
  }

  /** The first update by which the field had a later revision than this one, and which. */
  async afterRevision(
    documentId: string,
    field: string,
    revision: number,
  ): Promise<{ seq: number; revision: number } | null> {
    const values = [this.units.orgId, documentId, field, revision];
    const [row] = await this.units.query<{ seq: number; revision: number }>(AFTER_REVISION, values);
    return row ?? null;
  }

  async authors(documentId: string): Promise<Stretch[]> {
    const rows = await this.units.query<AuthorRow>(AUTHORS, [this.units.orgId, documentId]);
    return rows.map((row) => ({
      ...row,
      clientId: Number(row.clientId),
      fromClock: Number(row.fromClock),
    }));
  }

  /** @throws where a client id has meanwhile become someone else's. */
  async saveAuthors(stretches: readonly (Stretch & { readonly documentId: string })[]): Promise<void> {
    if (stretches.length === 0) return;
    const values = [this.units.orgId, JSON.stringify(stretches)];
    const rows = await this.units.query(SAVE_AUTHORS, values);
    if (rows.length !== stretches.length)
      throw new Error('A client id of a live document is someone else’s.');
  }

  /** Binds an id that is nobody's. @returns whether it is now this party's. */
  async bind(
    documentId: string,
    clientId: number,
    party: { readonly partyId: string; readonly viaId: string | null },
    provenance: Provenance,
  ): Promise<boolean> {
    const place = [this.units.orgId, documentId, clientId];
    await this.units.query(BIND, [...place, party.partyId, party.viaId, JSON.stringify(provenance)]);
    const [holder] = await this.units.query<{ partyId: string | null; viaId: string | null }>(HOLDER, place);
    return holder?.partyId === party.partyId && holder.viaId === party.viaId;
  }
}

interface AuthorRow extends Row {
  clientId: string;
  fromClock: string;
  partyId: string | null;
  viaId: string | null;
  provenance: Provenance;
  fields: string[];
}
