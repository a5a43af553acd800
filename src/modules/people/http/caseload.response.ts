import type { HandedOver } from '../application/caseload/hand-over-caseload';
import type { CoverView } from '../persistence/cover-view';
import { NamedResponse } from './named.response';

/** What was handed over. */
export class HandedOverResponse {
  /** How many episodes have the new key worker.
   * @example 14 */
  count!: number;

  /** Which they are.
   * @example ["01a2b3c4-0000-7000-8000-000000000010"] */
  episodeIds!: string[];

  /** Open episodes of the same worker in teams that are not yours, left as they are.
   * @example 0 */
  leftInOtherTeams!: number;

  static of({ episodeIds, leftInOtherTeams }: HandedOver): HandedOverResponse {
    return { count: episodeIds.length, episodeIds: [...episodeIds], leftInOtherTeams };
  }
}

/** Somebody stands in for a team or a colleague. */
export class CoverResponse {
  /** The cover.
   * @example 01a2b3c4-0000-7000-8000-000000000011 */
  id!: string;

  /** Who stands in. */
  coveringWorker!: NamedResponse;

  /** The team they stand in for, or null. */
  team!: NamedResponse | null;

  /** The colleague they stand in for, or null. */
  coveredWorker!: NamedResponse | null;

  /** From when.
   * @example 2026-08-01T08:00:00.000Z */
  startsAt!: Date;

  /** Until when.
   * @example 2026-08-15T18:00:00.000Z */
  endsAt!: Date;

  /** Why.
   * @example "Annual leave" */
  reason!: string;

  /** When it was ended before its time.
   * @example 2026-08-10T12:00:00.000Z */
  endedAt!: Date | null;

  static of(cover: CoverView): CoverResponse {
    return { ...cover };
  }
}
