import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { notFound } from '../../../shared/errors';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { ClosureRow } from './closure.row';

export type NewClosure = Omit<
  ClosureRow,
  'removedAt' | 'removedBy' | 'version' | 'createdAt' | 'updatedAt' | 'region'
> & { readonly region: string | null };

// Public holidays of a region the organisation has left are kept, and count no more.
const BETWEEN: Statement = {
  name: 'closure.between',
  text: `SELECT org_id AS "orgId", id, from_on AS "fromOn", to_on AS "toOn", name, source, region, version
    FROM closure WHERE org_id = $1 AND to_on >= $2 AND from_on <= $3 AND removed_at IS NULL
      AND (source = 'own' OR region = $4) ORDER BY from_on, id LIMIT 2000`,
};
const HAS_PUBLIC: Statement = {
  name: 'closure.has_public',
  text: `SELECT 1 FROM closure WHERE org_id = $1 AND source = 'public' AND region = $2
    AND from_on BETWEEN make_date($3, 1, 1) AND make_date($3, 12, 31) LIMIT 1`,
};

/** When the organisation is closed. */
@Injectable()
export class Closures {
  constructor(private readonly units: Units) {}

  /** In order, those that touch these days. */
  between(fromOn: string, toOn: string, region: string): Promise<ClosureRow[]> {
    const values = [this.units.orgId, fromOn, toOn, region];
    return this.units.query<ClosureRow & Record<string, unknown>>(BETWEEN, values);
  }

  /** Whether the public holidays of a year were put here, whatever became of them. */
  async hasPublic(region: string, year: number): Promise<boolean> {
    return (await this.units.query(HAS_PUBLIC, [this.units.orgId, region, year])).length > 0;
  }

  /** Two may put the same year at the same time: once is enough. */
  async addPublic(rows: readonly NewClosure[]): Promise<void> {
    if (rows.length === 0) return;
    await this.units.manager
      .createQueryBuilder()
      .insert()
      .into(ClosureRow)
      .values([...rows])
      .orIgnore()
      .execute();
  }

  async add(row: NewClosure): Promise<ClosureRow> {
    await this.units.manager.insert(ClosureRow, row);
    return this.one(row.id);
  }

  /** @throws 404 for one that is not there, or not any more. */
  async one(id: string): Promise<ClosureRow> {
    const where = { orgId: this.units.orgId, id, removedAt: IsNull() };
    const found = await this.units.manager.findOneBy(ClosureRow, where);
    if (!found) throw notFound();
    return found;
  }

  async remove(id: string, partyId: string): Promise<void> {
    const where = { orgId: this.units.orgId, id, removedAt: IsNull() };
    await this.units.manager.update(ClosureRow, where, { removedAt: new Date(), removedBy: partyId });
  }
}
