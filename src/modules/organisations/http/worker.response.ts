import { ApiProperty } from '@nestjs/swagger';
import { WORKER_ROLES } from '../../../platform/context/principal';
import type { LeftWorker } from '../application/end-worker';
import type { MembershipView, WorkerView } from '../persistence/worker-views';

/** A role that a worker has. */
export class MembershipResponse {
  /** The membership.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** What the worker may do.
   * @example practitioner */
  @ApiProperty({ enum: WORKER_ROLES })
  role!: string;

  /** The team it holds in, or null for the whole organisation.
   * @example 01a2b3c4-0000-7000-8000-000000000002 */
  teamId!: string | null;

  /** The team's name.
   * @example "Riverside community team" */
  teamName!: string | null;

  static of({ id, role, teamId, teamName }: MembershipView): MembershipResponse {
    return { id, role, teamId, teamName };
  }
}

/** A worker of the organisation. */
export class WorkerResponse {
  /** The worker; also the party that authors and owners refer to.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** What colleagues and people call them.
   * @example "Ngozi Eze" */
  name!: string;

  /** Their e-mail address at work.
   * @example ngozi.eze@northside.example */
  email!: string;

  /** What they do here.
   * @example "Occupational therapist" */
  jobTitle!: string | null;

  /** When they left, or null while they work here.
   * @example 2026-11-22T09:30:00.000Z */
  leftAt!: string | null;

  /** Their roles now. */
  memberships!: MembershipResponse[];

  /** Counts changes; also the ETag.
   * @example 1 */
  version!: number;

  static of({ id, name, email, jobTitle, leftAt, memberships, version }: WorkerView): WorkerResponse {
    return {
      id,
      name,
      email,
      jobTitle,
      leftAt: leftAt?.toISOString() ?? null,
      memberships: memberships.map((membership) => MembershipResponse.of(membership)),
      version,
    };
  }
}

/** Advice that blocks nothing. */
export class LeavingWarningResponse {
  /** `caseload_open` or `reviews_open`.
   * @example caseload_open */
  code!: string;

  /** Words for a reader.
   * @example "People are left without their key worker: their teams hand them over." */
  message!: string;

  /** With `caseload_open`: how many open episodes still name them as key worker.
   * @example 12 */
  openEpisodes?: number;

  /** With `reviews_open`: how many plans that have not ended still name them as who sees to the review.
   * @example 12 */
  plans?: number;
}

/** A worker as they left. */
export class LeftWorkerResponse extends WorkerResponse {
  /** `caseload_open` while open episodes name them as key worker, `reviews_open` while plans name them as responsible for
   * the review; else empty. */
  warnings!: LeavingWarningResponse[];

  static from({ worker, openEpisodes, openPlans }: LeftWorker): LeftWorkerResponse {
    const warnings: LeavingWarningResponse[] = [];
    if (openEpisodes > 0) {
      const message = 'People are left without their key worker: their teams hand them over.';
      warnings.push({ code: 'caseload_open', message, openEpisodes });
    }
    if (openPlans > 0) {
      const message = 'Plans are left without anybody to see to their review: their teams name another.';
      warnings.push({ code: 'reviews_open', message, plans: openPlans });
    }
    return Object.assign(WorkerResponse.of(worker), { warnings });
  }
}
