import { Injectable } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { MediaType } from '../domain/media-types';
import { AttachmentRow } from './attachment.row';

/** An attachment without its bytes. */
export interface AttachmentHead {
  readonly id: string;
  readonly personId: string;
  readonly mediaType: MediaType;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly partyId: string;
  readonly at: Date;
}

const HEAD = `id, person_id AS "personId", media_type AS "mediaType", size, sha256, party_id AS "partyId", at`;
const ONE: Statement = {
  name: 'attachment.document',
  text: `SELECT ${HEAD}, bytes FROM attachment WHERE org_id = $1 AND person_id = $2 AND id = $3`,
};
const TYPES: Statement = {
  name: 'attachment.types',
  text: `SELECT id, media_type FROM attachment WHERE org_id = $1 AND person_id = $2 AND id = ANY ($3::uuid[])`,
};

/** Attachments as rows: they are added, and never change. */
@Injectable()
export class Attachments {
  constructor(private readonly units: Units) {}

  /** @throws 404 unless the person has it. */
  async document(personId: string, id: string): Promise<AttachmentHead & { bytes: Buffer }> {
    const values = [this.units.orgId, personId, id];
    const [found] = await this.units.query<AttachmentHead & { bytes: Buffer } & Record<string, unknown>>(
      ONE,
      values,
    );
    if (!found) throw notFound();
    return found;
  }

  /** Of the ids, those that are attachments of the person, with their types. */
  async types(personId: string, ids: string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.units.query<{ id: string; media_type: string }>(TYPES, [
      this.units.orgId,
      personId,
      ids,
    ]);
    return new Map(rows.map(({ id, media_type }) => [id, media_type]));
  }

  async insert(attachment: AttachmentHead & { bytes: Buffer }): Promise<void> {
    await this.units.manager.insert(AttachmentRow, { orgId: this.units.orgId, ...attachment });
  }
}
