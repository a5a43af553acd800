import type { EntityTarget, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { isDeepStrictEqual } from 'node:util';
import { notFound, stale } from '../../shared/errors';
import type { Units } from './units';

/** A row whose structured changes are counted. */
export interface VersionedRow extends ObjectLiteral {
  orgId: string;
  id: string;
  version: number;
}

/** What the caller wants to be otherwise than it is now: what a client needs to merge. */
function differing<Row extends VersionedRow>(current: Row, patch: Partial<Row>): Record<string, unknown> {
  const entries = Object.entries(patch).filter(([name, value]) => !isDeepStrictEqual(current[name], value));
  return Object.fromEntries(entries.map(([name]) => [name, current[name] as unknown]));
}

/** Finds a row of this organisation. @throws 404 when there is none that the caller's tenant holds. */
export async function findRow<Row extends VersionedRow>(
  units: Units,
  row: EntityTarget<Row>,
  id: string,
): Promise<Row> {
  const where = { orgId: units.orgId, id } as FindOptionsWhere<Row>;
  const found = await units.manager.findOneBy(row, where);
  if (!found) throw notFound();
  return found;
}

/**
 * Changes a row if it is still at the version the caller read, and counts the change.
 * @param current the row as loaded in this unit.
 * @throws 412 stale, with what is otherwise now, when someone was faster.
 */
export async function updateVersioned<Row extends VersionedRow>(
  units: Units,
  row: EntityTarget<Row>,
  current: Row,
  version: number,
  patch: Partial<Row>,
): Promise<Row> {
  if (current.version !== version) throw stale(differing(current, patch));
  const where = { orgId: current.orgId, id: current.id, version } as FindOptionsWhere<Row>;
  const changes = { ...patch, updatedAt: new Date() } as unknown as QueryDeepPartialEntity<Row>;
  const { affected } = await units.manager.update(row, where, changes);
  if (affected !== 1) throw stale(differing(await findRow(units, row, current.id), patch));
  return { ...current, ...changes, version: version + 1 };
}
