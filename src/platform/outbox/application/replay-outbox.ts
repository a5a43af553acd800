import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import { currentPrincipal } from '../../context/request-context';
import { Units } from '../../database/units';
import type { JobKind } from '../../queue/declared-jobs';
import { JobRegistry } from '../../queue/job-registry';
import { dueKindOf } from '../../queue/queue-names';

/** From where, and of which kind; each job once, in its order. */
export interface Replay {
  readonly from: string;
  readonly job?: string;
}

interface Page extends Record<string, unknown> {
  readonly rows: number;
  readonly next: string | null;
}

const AT_ONCE = 500;

const LAST = {
  name: 'outbox.last',
  text: `SELECT coalesce(max(position), 0)::text AS last FROM outbox WHERE org_id = $1`,
};
// What was given up is tried again as well, and its dead letter is settled by that.
const PAGE = {
  name: 'outbox.replay_page',
  text: `WITH page AS (
      SELECT id FROM outbox WHERE org_id = $1 AND position >= $2 AND position <= $3 AND kind = ANY ($4)
        AND (done_at IS NOT NULL OR given_up_at IS NOT NULL) ORDER BY position LIMIT ${AT_ONCE} FOR UPDATE),
    again AS (
      UPDATE outbox o SET done_at = NULL, given_up_at = NULL, attempts = 0, problem = NULL, lease_until = NULL
      FROM page WHERE o.org_id = $1 AND o.id = page.id RETURNING o.id, o.kind, o.position),
    settled AS (
      UPDATE dead_letter d SET settlement = 'replayed', settled_by = $6, settled_at = now() FROM again
      WHERE d.org_id = $1 AND d.outbox_id = again.id AND d.settled_at IS NULL),
    noted AS (
      INSERT INTO platform.due (kind, org_id, ref_id, due_at)
      SELECT q.due_kind, $1, a.id, now() FROM again a JOIN unnest($4::text[], $5::text[]) q (job, due_kind) ON q.job = a.kind
      ON CONFLICT ON CONSTRAINT pk_due DO UPDATE SET due_at = now())
    SELECT count(*)::integer AS rows, (max(position) + 1)::text AS next FROM again`,
};

/**
 * Has what was done or given up from a position on done once more: after a restore, or where what was told did not arrive.
 * Jobs do no harm the second time; those that wait already are left to wait. A page at a time, each in a transaction of its
 * own: however much there is, none of them lasts, and what was begun may be begun again.
 */
@Injectable()
export class ReplayOutbox {
  constructor(
    private readonly units: Units,
    private readonly registry: JobRegistry,
    private readonly audit: Audit,
  ) {}

  /** @returns how many jobs will run again. @throws Error for a job that nobody handles. */
  async execute(orgId: string, { from, job }: Replay): Promise<number> {
    const kinds = job === undefined ? this.registry.kinds() : [this.registry.kindOf(job)];
    const last = await this.units.run(orgId, () => this.begin(orgId));
    let { rows, next } = await this.page({ from, last }, orgId, kinds);
    for (let all = rows; ; all += rows) {
      if (next === null) return all;
      ({ rows, next } = await this.page({ from: next, last }, orgId, kinds));
    }
  }

  /** @returns how many of them run again, and where the next page begins; null after the last. */
  private async page(
    { from, last }: { readonly from: string; readonly last: string },
    orgId: string,
    kinds: readonly JobKind[],
  ): Promise<Page> {
    const [names, queues] = [kinds.map(({ name }) => name), kinds.map(({ queue }) => dueKindOf(queue))];
    const values = [orgId, from, last, names, queues, currentPrincipal().partyId];
    const [page] = await this.units.run(orgId, () => this.units.query<Page>(PAGE, values));
    const { rows = 0, next = null } = page ?? {};
    return { rows, next: rows === AT_ONCE ? next : null };
  }

  /** @returns the last that is replayed: what comes meanwhile is not done twice. */
  private async begin(orgId: string): Promise<string> {
    await this.audit.record({ action: 'outbox.replayed', subjectKind: 'organisation', subjectId: orgId });
    const [row] = await this.units.query<{ last: string }>(LAST, [orgId]);
    return row?.last ?? '0';
  }
}
