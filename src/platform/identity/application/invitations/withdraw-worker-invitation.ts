import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../../../../shared/errors';
import { Units } from '../../../database/units';
import { Invitations } from './invitations';

const FIND = `SELECT l.party_id, l.used_at IS NOT NULL AS used, l.withdrawn_at IS NOT NULL AS withdrawn
  FROM one_time_link l JOIN worker w ON w.org_id = l.org_id AND w.id = l.party_id
  WHERE l.org_id = $1 AND l.id = $2 AND l.purpose = 'invitation'`;

/** Takes back an invitation of a worker. @throws 404, 409 invitation_accepted. */
@Injectable()
export class WithdrawWorkerInvitation {
  constructor(
    private readonly units: Units,
    private readonly invitations: Invitations,
  ) {}

  async execute(id: string): Promise<void> {
    const [link] = await this.units.query<{ party_id: string; used: boolean; withdrawn: boolean }>(FIND, [
      this.units.orgId,
      id,
    ]);
    if (!link) throw notFound();
    if (link.used) throw conflict('invitation_accepted', 'They have accepted it already.');
    if (!link.withdrawn) await this.invitations.withdraw(link.party_id);
  }
}
