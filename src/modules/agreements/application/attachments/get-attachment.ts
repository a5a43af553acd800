import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../shared/errors';
import { AccessLog } from '../../../../platform/audit/access-log';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { PeopleReach } from '../../../people';
import { seesWhole } from '../../domain/cut-snapshot';
import { Attachments, type AttachmentHead } from '../../persistence/attachments';

/** Hands an attachment out as it was sent: to whoever sees the whole plan, and to who sent it. */
@Injectable()
export class GetAttachment {
  constructor(
    private readonly people: PeopleReach,
    private readonly attachments: Attachments,
    private readonly accessLog: AccessLog,
  ) {}

  /** @throws 404 */
  async execute(personId: string, id: string): Promise<AttachmentHead & { bytes: Buffer }> {
    const reach = await this.people.require(personId);
    const attachment = await this.attachments.document(personId, id);
    const { partyId, proposalId } = currentPrincipal();
    // A link sent for one proposal opens that proposal, not the record around it.
    const open = seesWhole(reach) && proposalId === null;
    if (!open && attachment.partyId !== partyId) throw notFound();
    await this.accessLog.record({ personId, sections: ['attachments'], basis: reach.basis });
    return attachment;
  }
}
