import '../permissions';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { InvitationResponse } from '../../../platform/identity/http/invitations/invitation.response';
import { Invite } from '../application/invite';
import { InviteRequest } from './invitation.request';
import { WRITE_CONFLICTS, WRITE_REFUSALS } from './refusals';

@ApiTags('People')
@Controller('v1/people/:personId')
export class PersonInvitationsController {
  constructor(private readonly invite: Invite) {}

  @Post('invitation')
  @Access('person:invite')
  @Endpoint({
    summary: 'Invite the person',
    description:
      'Sends a link, good for fourteen days, with which the person joins with an account of their own, and takes back ' +
      'an earlier one. Only its reader ever sees it. The answer is the same whether or not the address has an account.',
    status: 201,
    answers: InvitationResponse,
    body: true,
    problems: {
      403: WRITE_REFUSALS,
      409: [...WRITE_CONFLICTS, 'already_joined', 'deceased'],
      422: ['email_required', 'address_of_worker', 'address_not_safe'],
    },
  })
  async person(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { email }: InviteRequest,
  ): Promise<InvitationResponse> {
    return InvitationResponse.of(await this.invite.person(personId, email));
  }

  @Post('supporters/:supporterId/invitation')
  @Access('supporter:invite')
  @Endpoint({
    summary: 'Invite a supporter',
    description:
      'As for the person. What the supporter sees is what consents open, and nothing before. One whom the person does ' +
      'not want involved is not invited.',
    status: 201,
    answers: InvitationResponse,
    body: true,
    problems: {
      403: WRITE_REFUSALS,
      409: [...WRITE_CONFLICTS, 'already_joined', 'deceased', 'supporter_not_wanted'],
      422: ['email_required', 'address_of_worker', 'address_not_safe'],
    },
  })
  async supporter(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('supporterId', ParseUUIDPipe) supporterId: string,
    @Body() { email }: InviteRequest,
  ): Promise<InvitationResponse> {
    return InvitationResponse.of(await this.invite.supporter(personId, supporterId, email));
  }
}
