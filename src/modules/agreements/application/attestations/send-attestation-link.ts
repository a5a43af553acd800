import { Injectable } from '@nestjs/common';
import { conflict, unprocessable } from '../../../../shared/errors';
import { AttestationLinks, type IssuedLink } from '../../../../platform/identity';
import { PlanAccess } from '../../../plans';
import { checkProposalOpen } from '../../domain/proposal-states';
import { Parties } from '../../persistence/parties';
import { Proposals } from '../../persistence/proposals';
import { MailAddress } from './mail-address';

/** Sends the person, or a supporter of theirs, a link by which they read a proposal and say where they stand. */
@Injectable()
export class SendAttestationLink {
  constructor(
    private readonly plans: PlanAccess,
    private readonly proposals: Proposals,
    private readonly parties: Parties,
    private readonly address: MailAddress,
    private readonly links: AttestationLinks,
  ) {}

  /** @throws 409 proposal_closed, person_deceased; 422 link_not_for_party, email_needed. */
  async execute(planId: string, proposalId: string, partyId: string): Promise<IssuedLink> {
    const { plan } = await this.plans.toWrite(planId);
    checkProposalOpen((await this.proposals.head(planId, proposalId, 'FOR SHARE')).status);
    const addressee = await this.parties.addressee(partyId, plan.personId);
    if (!addressee?.seesSomething)
      throw refused(
        'link_not_for_party',
        'A link goes to the person, or to a supporter who may see something.',
      );
    if (addressee.deceased) throw conflict('person_deceased', 'Nothing is sent about a person who died.');
    const email = await this.address.of(addressee);
    if (email === undefined)
      throw refused('email_needed', 'There is no e-mail address of theirs that is safe to write to.');
    return this.links.send({ partyId, planId, proposalId, personId: plan.personId, email });
  }
}

function refused(code: string, message: string): Error {
  return unprocessable(code, message, [{ pointer: '/partyId', code, message }]);
}
