import type { WarningResponse } from '../texts/narrative.response';

/** What every entry of a plan carries, whatever its kind. */
export class ItemResponse {
  /** The entry.
   * @example 01a2b3c4-0000-7000-8000-000000000003 */
  id!: string;

  /** The plan it stands in.
   * @example 01a2b3c4-0000-7000-8000-000000000004 */
  planId!: string;

  /** Its place in the person's order, from 1.
   * @example 1 */
  position!: number;

  /** Counts structured changes, not words; also the ETag.
   * @example 1 */
  version!: number;

  /** Whether it stands as it was agreed in the version in force; false: new or changed since.
   * @example false */
  agreed!: boolean;

  /** Who added it. */
  createdBy!: string;

  /** When it was added.
   * @example 2026-03-02T10:15:00.000Z */
  createdAt!: Date;

  /** Who last changed its structured side. */
  updatedBy!: string;

  /** When.
   * @example 2026-03-02T10:15:00.000Z */
  updatedAt!: Date;

  /** Advice on what was just written; only in the answer to a write. */
  warnings?: WarningResponse[];
}
