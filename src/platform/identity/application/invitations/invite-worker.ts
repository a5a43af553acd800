import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../shared/errors';
import { Units } from '../../../database/units';
import type { IssuedLink } from '../links/issue-link';
import { Invitations } from './invitations';

const ADDRESS = `SELECT w.email FROM worker w WHERE w.org_id = $1 AND w.id = $2`;

/** Invites a worker at the address the organisation has of them. @throws 404, 409 already_joined. */
@Injectable()
export class InviteWorker {
  constructor(
    private readonly units: Units,
    private readonly invitations: Invitations,
  ) {}

  async execute(partyId: string): Promise<IssuedLink> {
    const [worker] = await this.units.query<{ email: string }>(ADDRESS, [this.units.orgId, partyId]);
    if (!worker) throw notFound();
    return this.invitations.invite(partyId, worker.email);
  }
}
