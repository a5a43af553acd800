import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../../../shared/errors';
import { Audit } from '../../audit/audit';
import { currentPrincipal } from '../../context/request-context';
import { Units } from '../../database/units';
import { JobRegistry } from '../../queue/job-registry';
import { dueKindOf } from '../../queue/queue-names';
import { DeadLetterRow } from '../persistence/dead-letter.row';

const SETTLE = {
  name: 'dead_letter.settle',
  text: `UPDATE dead_letter SET settlement = $3, reason = $4, settled_by = $5, settled_at = now()
    WHERE org_id = $1 AND id = $2 AND settled_at IS NULL RETURNING id`,
};
const AGAIN = {
  name: 'outbox.again',
  text: `WITH again AS (UPDATE outbox SET given_up_at = NULL, attempts = 0, problem = NULL, lease_until = NULL
      WHERE org_id = $1 AND id = $2 RETURNING id)
    INSERT INTO platform.due (kind, org_id, ref_id, due_at) SELECT $3, $1, id, now() FROM again
    ON CONFLICT ON CONSTRAINT pk_due DO UPDATE SET due_at = now()`,
};

const DUE_AGAIN = {
  name: 'due.again',
  text: `INSERT INTO platform.due (kind, org_id, ref_id, due_at) VALUES ($1, $2, $3, now())
    ON CONFLICT ON CONSTRAINT pk_due DO UPDATE SET due_at = now(), failures = 0`,
};

/**
 * Decides what becomes of a dead letter: tried again from the start, or let go for a reason.
 * @throws 404, 409 dead_letter_settled.
 */
@Injectable()
export class SettleDeadLetter {
  constructor(
    private readonly units: Units,
    private readonly registry: JobRegistry,
    private readonly audit: Audit,
  ) {}

  async replay(id: string): Promise<DeadLetterRow> {
    const letter = await this.find(id);
    await this.settle(id, 'replayed', null);
    await this.again(letter);
    return this.find(id);
  }

  async discard(id: string, reason: string): Promise<DeadLetterRow> {
    await this.find(id);
    await this.settle(id, 'discarded', reason);
    return this.find(id);
  }

  private async again({ job, outboxId, refId }: DeadLetterRow): Promise<void> {
    const { orgId } = this.units;
    if (outboxId !== null) {
      const { queue } = this.registry.kindOf(job);
      await this.units.query(AGAIN, [orgId, outboxId, dueKindOf(queue)]);
      return;
    }
    if (!this.registry.dueHandler(job))
      throw new Error(`No handler is registered for what is due as ${job}.`);
    await this.units.query(DUE_AGAIN, [job, orgId, refId]);
  }

  private async settle(id: string, how: 'replayed' | 'discarded', reason: string | null): Promise<void> {
    const values = [this.units.orgId, id, how, reason, currentPrincipal().partyId];
    const [settled] = await this.units.query(SETTLE, values);
    if (!settled) throw conflict('dead_letter_settled', 'Somebody has settled this already.');
    await this.audit.record({ action: `dead_letter.${how}`, subjectKind: 'dead_letter', subjectId: id });
  }

  private async find(id: string): Promise<DeadLetterRow> {
    const letter = await this.units.manager.findOneBy(DeadLetterRow, { orgId: this.units.orgId, id });
    if (!letter) throw notFound();
    return letter;
  }
}
