import '../permissions';
import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { OwnContact } from '../application/supporters/own-contact';
import { ReviseOwnContactRequest } from './own-contact.request';
import { OwnContactResponse } from './own-contact.response';
import { READ_REFUSALS } from './refusals';

@ApiTags('Supporters')
@Controller('v1/own-contact')
export class OwnContactController {
  constructor(private readonly ownContact: OwnContact) {}

  @Get()
  @Access('own_contact:read')
  @Endpoint({
    summary: 'How one is reached, as a supporter',
    description:
      'The address and the number that the record has of the caller, and whether it is safe to write there.',
    answers: OwnContactResponse,
    problems: { 403: READ_REFUSALS },
  })
  async get(): Promise<OwnContactResponse> {
    return OwnContactResponse.of(await this.ownContact.read());
  }

  @Patch()
  @Access('own_contact:write')
  @Endpoint({
    summary: 'Say whether it is safe to write to oneself',
    description:
      'For supporters. Nothing more is sent to an address that is not safe, whoever asks for it. Send the ETag you read in ' +
      'If-Match.',
    answers: OwnContactResponse,
    body: true,
    ifMatch: true,
    problems: { 403: READ_REFUSALS },
  })
  async revise(
    @IfMatch() version: number,
    @Body() body: ReviseOwnContactRequest,
  ): Promise<OwnContactResponse> {
    return OwnContactResponse.of(await this.ownContact.revise(version, body));
  }
}
