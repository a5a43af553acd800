import { Injectable } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import type { PlainDate } from '../../../shared/plain-date';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { Basis } from '../domain/version-label';
import type { Reason } from '../domain/without-agreement';
import type { StoredBytes } from './stored-bytes';

/** A version without its bytes. */
export interface VersionHead {
  readonly id: string;
  readonly planId: string;
  readonly number: number;
  readonly proposalId: string;
  readonly basis: Basis;
  readonly reason: Reason | null;
  readonly explanation: string | null;
  readonly capacityBasis: string | null;
  readonly offerAgainOn: PlainDate | null;
  readonly schemaVersion: number;
  readonly hash: string;
  readonly previousHash: string | null;
  readonly at: Date;
  /** Who brought it into force. */
  readonly partyId: string;
}

export type StoredVersion = VersionHead & StoredBytes;

const HEAD = `id, plan_id AS "planId", number, proposal_id AS "proposalId", basis, reason, explanation,
  capacity_basis AS "capacityBasis", offer_again_by AS "offerAgainOn", schema_version AS "schemaVersion", hash,
  previous_hash AS "previousHash", at, party_id AS "partyId"`;
const ONE: Statement = {
  name: 'version.document',
  text: `SELECT ${HEAD}, bytes FROM plan_version WHERE org_id = $1 AND plan_id = $2 AND number = $3`,
};
const LAST: Statement = {
  name: 'version.last',
  text: `SELECT ${HEAD} FROM plan_version WHERE org_id = $1 AND plan_id = $2 ORDER BY number DESC LIMIT 1`,
};
const PAGE: Statement = {
  name: 'version.page',
  text: `SELECT ${HEAD} FROM plan_version WHERE org_id = $1 AND plan_id = $2 AND ($3::integer IS NULL OR number < $3)
    ORDER BY number DESC LIMIT $4`,
};
const WITH_PERSON: Statement = {
  name: 'version.with_person',
  text: `SELECT v.id, v.plan_id AS "planId", v.proposal_id AS "proposalId", v.at, p.person_id AS "personId"
    FROM plan_version v JOIN plan p ON p.org_id = v.org_id AND p.id = v.plan_id WHERE v.org_id = $1 AND v.id = $2`,
};
// The bytes are copied inside the database: what was attested and what comes into force cannot be two things.
const INSERT: Statement = {
  name: 'version.insert',
  text: `INSERT INTO plan_version (org_id, id, plan_id, number, proposal_id, basis, reason, explanation, capacity_basis,
      offer_again_by, schema_version, bytes, hash, previous_hash, party_id)
    SELECT org_id, $3, plan_id, $4, id, $5, $6, $7, $8, $9, schema_version, bytes, hash, previous_hash, $10
    FROM proposal WHERE org_id = $1 AND id = $2 RETURNING ${HEAD}`,
};

/** What is new about a version; the rest is copied from its proposal. */
export type NewVersion = Pick<
  VersionHead,
  | 'id'
  | 'number'
  | 'proposalId'
  | 'basis'
  | 'reason'
  | 'explanation'
  | 'capacityBasis'
  | 'offerAgainOn'
  | 'partyId'
>;

/** A version and the person whose plan it is. */
export type VersionOfPerson = Pick<VersionHead, 'id' | 'planId' | 'proposalId' | 'at'> & {
  readonly personId: string;
};

type Row = VersionHead & Record<string, unknown>;

/** Versions as rows: they are added, and never change. */
@Injectable()
export class Versions {
  constructor(private readonly units: Units) {}

  /** @throws 404 */
  async document(planId: string, number: number): Promise<StoredVersion> {
    const values = [this.units.orgId, planId, number];
    const [version] = await this.units.query<StoredVersion & Record<string, unknown>>(ONE, values);
    if (!version) throw notFound();
    return version;
  }

  /** By its id alone, and whose plan it is. @throws when there is none: only jobs look so. */
  async withPerson(id: string): Promise<VersionOfPerson> {
    const values = [this.units.orgId, id];
    const [found] = await this.units.query<VersionOfPerson & Record<string, unknown>>(WITH_PERSON, values);
    if (!found) throw new Error(`There is no version ${id}.`);
    return found;
  }

  /** The one with the highest number. */
  async last(planId: string): Promise<VersionHead | undefined> {
    return (await this.units.query<Row>(LAST, [this.units.orgId, planId]))[0];
  }

  /** Highest number first, one more than asked for. */
  page(planId: string, below: string | null, limit: number): Promise<VersionHead[]> {
    return this.units.query<Row>(PAGE, [this.units.orgId, planId, below, limit + 1]);
  }

  async insert(version: NewVersion): Promise<VersionHead> {
    const { id, number, proposalId, basis, reason, explanation, capacityBasis, offerAgainOn, partyId } =
      version;
    const [head] = await this.units.query<Row>(INSERT, [
      this.units.orgId, proposalId, id, number, basis, reason, explanation, capacityBasis, offerAgainOn, partyId,
    ]); // prettier-ignore
    if (!head) throw new Error('A version was not stored.');
    return head;
  }
}
