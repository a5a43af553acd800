import { Injectable } from '@nestjs/common';
import { notFound, unprocessable } from '../../../../shared/errors';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';
import { normaliseEmail } from '../../../../shared/email';
import { Accounts } from '../accounts';
import { IssueLink, type IssuedLink } from './issue-link';

/** Whom to ask for a stance on which proposal. */
export interface AttestationRequest {
  readonly partyId: string;
  readonly planId: string;
  readonly proposalId: string;
  /** Where the party has no account of its own; the account's address otherwise. */
  readonly email?: string;
  /** For the person's history. */
  readonly personId?: string;
}

const PARTY = `SELECT account_id FROM party WHERE org_id = $1 AND id = $2 AND ended_at IS NULL`;
const WITHDRAW = `UPDATE one_time_link SET withdrawn_at = now()
  WHERE org_id = $1 AND proposal_id = $2 AND used_at IS NULL AND withdrawn_at IS NULL`;

/**
 * Links that open one proposal, for seven days, to one party, with or without an account. The caller has checked that
 * the proposal is theirs to send; the session behind the link is locked to it.
 */
@Injectable()
export class AttestationLinks {
  constructor(
    private readonly units: Units,
    private readonly accounts: Accounts,
    private readonly issue: IssueLink,
  ) {}

  /** @throws 404 for an absent party, 422 email_needed. */
  async send({ partyId, planId, proposalId, personId, email }: AttestationRequest): Promise<IssuedLink> {
    const [party] = await this.units.query<{ account_id: string | null }>(PARTY, [this.units.orgId, partyId]);
    if (!party) throw notFound();
    const to = email ?? (await this.addressOf(party.account_id));
    if (to === null) throw unprocessable('email_needed', 'Nobody has an e-mail address for this party yet.');
    return this.issue.execute({
      partyId,
      purpose: 'attestation',
      email: normaliseEmail(to),
      requestedBy: currentPrincipal().partyId,
      planId,
      proposalId,
      personId,
    });
  }

  /** Takes back every unused link to the proposal: it was closed. */
  async withdraw(proposalId: string): Promise<void> {
    await this.units.query(WITHDRAW, [this.units.orgId, proposalId]);
  }

  private async addressOf(accountId: string | null): Promise<string | null> {
    return accountId === null ? null : ((await this.accounts.byId(accountId))?.email ?? null);
  }
}
