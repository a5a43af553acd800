import { Injectable } from '@nestjs/common';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../audit/audit';
import type { Statement } from '../../../database/unit';
import { Units } from '../../../database/units';
import { Outbox } from '../../../outbox/outbox';
import { ATTEMPTS_OF_MAIL, declareJob } from '../../../queue/declared-jobs';
import { LINK_MINUTES, type LinkPurpose } from './purposes';

/** The job that makes the secret and sends the mail. */
export const SEND_LINK = declareJob({ name: 'link.send', queue: 'mail', attempts: ATTEMPTS_OF_MAIL });

export interface NewLink {
  readonly partyId: string;
  readonly purpose: LinkPurpose;
  /** Normalised. */
  readonly email: string;
  /** The party that asked for it, where that is somebody else than its reader. */
  readonly requestedBy?: string;
  readonly planId?: string;
  readonly proposalId?: string;
  /** For the person's history. */
  readonly personId?: string;
}

/** A link that is on its way. Its secret does not exist yet. */
export interface IssuedLink {
  readonly id: string;
  readonly partyId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const INSERT: Statement = {
  name: 'link.insert',
  text: `
    INSERT INTO one_time_link (org_id, id, party_id, purpose, email, requested_by, plan_id, proposal_id, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now() + $9::integer * interval '1 minute')
    RETURNING created_at, expires_at`,
};

/** Asks for a link to be sent after this transaction. Nobody but its reader ever sees the secret. */
@Injectable()
export class IssueLink {
  constructor(
    private readonly units: Units,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async execute({ partyId, purpose, email, personId, ...link }: NewLink): Promise<IssuedLink> {
    const id = newId();
    const [row] = await this.units.query<{ created_at: Date; expires_at: Date }>(INSERT, [
      this.units.orgId, id, partyId, purpose, email, link.requestedBy ?? null, link.planId ?? null,
      link.proposalId ?? null, LINK_MINUTES[purpose],
    ]); // prettier-ignore
    if (!row) throw new Error('A link was not stored.');
    await this.outbox.append(SEND_LINK, id);
    await this.audit.record({
      action: `${purpose}.requested`,
      subjectKind: 'link',
      subjectId: id,
      personId,
      planId: link.planId,
    });
    return { id, partyId, createdAt: row.created_at, expiresAt: row.expires_at };
  }
}
