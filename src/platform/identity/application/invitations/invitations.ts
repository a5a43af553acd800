import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../../../../shared/errors';
import { Audit } from '../../../audit/audit';
import type { PartyKind } from '../../../context/principal';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';
import { normaliseEmail } from '../../../../shared/email';
import { IssueLink, type IssuedLink } from '../links/issue-link';

interface PartyToInvite {
  kind: PartyKind;
  account_id: string | null;
}

// The lock keeps two invitations of one party from both staying open.
const PARTY = `SELECT kind, account_id FROM party
  WHERE org_id = $1 AND id = $2 AND ended_at IS NULL AND kind IN ('worker', 'person', 'supporter')
  FOR NO KEY UPDATE`;
const WITHDRAW = `UPDATE one_time_link SET withdrawn_at = now()
  WHERE org_id = $1 AND party_id = $2 AND purpose = 'invitation' AND used_at IS NULL AND withdrawn_at IS NULL
  RETURNING id`;

/**
 * Asks somebody to join as a party that is there already. The caller has decided that it may: modules ask their own
 * policy first. The answer never depends on whether the address has an account: none is looked up before the
 * invitation is accepted.
 */
@Injectable()
export class Invitations {
  constructor(
    private readonly units: Units,
    private readonly issue: IssueLink,
    private readonly audit: Audit,
  ) {}

  /**
   * Sends an invitation, good for fourteen days; one that is still open is taken back.
   * @param personId whose record it belongs to, for the history: the person's own id, also for a supporter.
   * @throws 404 for a party that is not there, 409 already_joined.
   */
  async invite(partyId: string, email: string, personId?: string): Promise<IssuedLink> {
    const [party] = await this.units.query<PartyToInvite>(PARTY, [this.units.orgId, partyId]);
    if (!party) throw notFound();
    if (party.account_id !== null)
      throw conflict('already_joined', 'They have accepted an invitation already.');
    await this.withdraw(partyId, personId);
    return this.issue.execute({
      partyId,
      purpose: 'invitation',
      email: normaliseEmail(email),
      requestedBy: currentPrincipal().partyId,
      personId,
    });
  }

  /** Takes back what is open for this party. @returns how many invitations that were: none or one. */
  async withdraw(partyId: string, personId?: string): Promise<number> {
    const withdrawn = await this.units.query<{ id: string }>(WITHDRAW, [this.units.orgId, partyId]);
    for (const { id } of withdrawn)
      await this.audit.record({
        action: 'invitation.withdrawn',
        subjectKind: 'link',
        subjectId: id,
        personId,
      });
    return withdrawn.length;
  }
}
