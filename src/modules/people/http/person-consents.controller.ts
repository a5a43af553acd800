import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { ListConsents } from '../application/consents/list-consents';
import { ProposeConsent } from '../application/consents/propose-consent';
import { CreateConsentRequest } from './consent.request';
import { ConsentResponse, ConsentsResponse } from './consent.response';
import { READ_REFUSALS, WRITE_CONFLICTS, WRITE_REFUSALS } from './refusals';

@ApiTags('Consents')
@Controller('v1/people/:personId/consents')
export class PersonConsentsController {
  constructor(
    private readonly proposeConsent: ProposeConsent,
    private readonly listConsents: ListConsents,
  ) {}

  @Post()
  @Access('consent:write')
  @Endpoint({
    summary: 'Propose or record a consent',
    description:
      'One section to one supporter for one purpose. The person gives it, alone or in a sitting. A worker proposes it, ' +
      'or records that the person gave it, naming how and in which words; the person sees that and can take it back.',
    status: 201,
    answers: ConsentResponse,
    body: true,
    problems: {
      403: WRITE_REFUSALS,
      409: [...WRITE_CONFLICTS, 'consent_exists', 'supporter_not_wanted'],
      422: ['evidence_required', 'expires_in_past', 'unknown_recipient'],
    },
  })
  async create(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: CreateConsentRequest,
  ): Promise<ConsentResponse> {
    return ConsentResponse.of(await this.proposeConsent.execute(personId, body));
  }

  @Get()
  @Access('consent:read')
  @Endpoint({
    summary: 'The consents of a person',
    description: 'What the person lets whom see, what was asked, and what is over.',
    answers: ConsentsResponse,
    problems: { 403: READ_REFUSALS },
  })
  async list(@Param('personId', ParseUUIDPipe) personId: string): Promise<ConsentsResponse> {
    const consents = await this.listConsents.execute(personId);
    return { items: consents.map((consent) => ConsentResponse.of(consent)) };
  }
}
