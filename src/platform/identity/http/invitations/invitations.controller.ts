import '../../permissions';
import { Body, Controller, Delete, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../access/access.decorator';
import { Endpoint } from '../../../http/openapi/endpoint.decorator';
import { InviteWorker } from '../../application/invitations/invite-worker';
import { WithdrawWorkerInvitation } from '../../application/invitations/withdraw-worker-invitation';
import { InviteWorkerRequest } from './invitation.request';
import { InvitationResponse } from './invitation.response';

@ApiTags('Organisation')
@Controller('v1/invitations')
export class InvitationsController {
  constructor(
    private readonly inviteWorker: InviteWorker,
    private readonly withdrawInvitation: WithdrawWorkerInvitation,
  ) {}

  @Post()
  @Access('invitation:create')
  @Endpoint({
    summary: 'Invite a worker',
    description:
      'For administrators. Sends an invitation, good for fourteen days, to the address the organisation has of the ' +
      'worker, and takes back an earlier one. The answer is the same whether or not the address has an account.',
    status: 201,
    answers: InvitationResponse,
    body: true,
    problems: { 409: ['already_joined'] },
  })
  async create(@Body() { partyId }: InviteWorkerRequest): Promise<InvitationResponse> {
    return InvitationResponse.of(await this.inviteWorker.execute(partyId));
  }

  @Delete(':invitationId')
  @Access('invitation:withdraw')
  @Endpoint({
    summary: 'Take back an invitation of a worker',
    description: 'For administrators. Its link can no longer be used.',
    status: 204,
    problems: { 409: ['invitation_accepted'] },
  })
  withdraw(@Param('invitationId', ParseUUIDPipe) invitationId: string): Promise<void> {
    return this.withdrawInvitation.execute(invitationId);
  }
}
