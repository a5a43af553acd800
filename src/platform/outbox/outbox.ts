import { Injectable } from '@nestjs/common';
import { newId } from '../../shared/ids';
import { contextIfAny, currentContext } from '../context/request-context';
import type { Statement } from '../database/unit';
import { Units } from '../database/units';

/** The `kind` under which the relay finds unsent outbox rows in `platform.due`. */
export const OUTBOX_DUE = 'outbox';

/** Stands for the service itself where no caller does: jobs started by time. */
export const SYSTEM_PARTY = '00000000-0000-0000-0000-000000000000';

const APPEND: Statement = {
  name: 'outbox.append',
  text: `WITH noted AS (INSERT INTO platform.due (kind, org_id, ref_id, due_at) VALUES ('${OUTBOX_DUE}', $1, $2, now()))
         INSERT INTO outbox (org_id, id, kind, ref_id, party_id, request_id) VALUES ($1, $2, $3, $4, $5, $6)`,
};

/**
 * Asks for something to happen after this transaction, and only if it commits: the worker runs the job named `kind`
 * with `refId`. Ids only, no words: a queue may live outside the database.
 */
@Injectable()
export class Outbox {
  constructor(private readonly units: Units) {}

  async append(kind: string, refId: string): Promise<void> {
    const partyId = contextIfAny()?.principal?.partyId ?? SYSTEM_PARTY;
    await this.units.query(APPEND, [
      this.units.orgId,
      newId(),
      kind,
      refId,
      partyId,
      currentContext().requestId,
    ]);
  }
}
