import '../permissions';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { AuthoriseWriting } from '../application/consents/authorise-writing';
import { DecideConsent } from '../application/consents/decide-consent';
import { DecideConsentRequest, EndConsentRequest } from './consent.request';
import { ConsentResponse } from './consent.response';
import { WRITE_CONFLICTS, WRITE_REFUSALS } from './refusals';

const WHO =
  'The person decides, alone or in a sitting; a worker records how they did and in which words. A consent that has ' +
  'expired, or been withdrawn or refused, takes no decision any more: propose another.';
const PROBLEMS = {
  403: WRITE_REFUSALS,
  409: [...WRITE_CONFLICTS, 'consent_state'],
  422: ['evidence_required', 'expires_in_past'],
};
const WRITING_PROBLEMS = { 403: WRITE_REFUSALS, 409: [...WRITE_CONFLICTS, 'consent_state'] };

@ApiTags('Consents')
@Controller('v1/consents/:consentId')
export class ConsentsController {
  constructor(
    private readonly decideConsent: DecideConsent,
    private readonly authoriseWriting: AuthoriseWriting,
  ) {}

  @Post('give')
  @Access('consent:write')
  @Endpoint({
    summary: 'Give a consent',
    description: `Opens the section, with what staff wrote in it. Also widens one that was narrowed. ${WHO}`,
    answers: ConsentResponse,
    body: true,
    problems: PROBLEMS,
  })
  async give(
    @Param('consentId', ParseUUIDPipe) consentId: string,
    @Body() body: DecideConsentRequest,
  ): Promise<ConsentResponse> {
    return ConsentResponse.of(await this.decideConsent.execute(consentId, 'give', body));
  }

  @Post('narrow')
  @Access('consent:write')
  @Endpoint({
    summary: 'Narrow a consent',
    description: `Leaves the person's own words open, and closes what staff wrote beside them. ${WHO}`,
    answers: ConsentResponse,
    body: true,
    problems: PROBLEMS,
  })
  async narrow(
    @Param('consentId', ParseUUIDPipe) consentId: string,
    @Body() body: DecideConsentRequest,
  ): Promise<ConsentResponse> {
    return ConsentResponse.of(await this.decideConsent.execute(consentId, 'narrow', body));
  }

  @Post('withdraw')
  @Access('consent:write')
  @Endpoint({
    summary: 'Withdraw a consent',
    description: `Closes the section to the supporter from the next request on. ${WHO}`,
    answers: ConsentResponse,
    body: true,
    problems: PROBLEMS,
  })
  async withdraw(
    @Param('consentId', ParseUUIDPipe) consentId: string,
    @Body() body: EndConsentRequest,
  ): Promise<ConsentResponse> {
    return ConsentResponse.of(await this.decideConsent.execute(consentId, 'withdraw', body));
  }

  @Post('refuse')
  @Access('consent:write')
  @Endpoint({
    summary: 'Refuse a proposed consent',
    description: `Nothing opens. ${WHO}`,
    answers: ConsentResponse,
    body: true,
    problems: PROBLEMS,
  })
  async refuse(
    @Param('consentId', ParseUUIDPipe) consentId: string,
    @Body() body: EndConsentRequest,
  ): Promise<ConsentResponse> {
    return ConsentResponse.of(await this.decideConsent.execute(consentId, 'refuse', body));
  }

  @Post('allow-writing')
  @Access('consent:authorise_writing')
  @Endpoint({
    summary: 'Let a supporter write your words',
    description:
      'For the person alone, in their account or in a sitting. In the section that this consent opens, the supporter ' +
      'writes in the own lane and adds entries, under their own name; what they added they change and take back until ' +
      'it is read back or somebody else has taken it up. It ends with the consent.',
    answers: ConsentResponse,
    problems: WRITING_PROBLEMS,
  })
  async allowWriting(@Param('consentId', ParseUUIDPipe) consentId: string): Promise<ConsentResponse> {
    return ConsentResponse.of(await this.authoriseWriting.execute(consentId, true));
  }

  @Post('stop-writing')
  @Access('consent:authorise_writing')
  @Endpoint({
    summary: 'Let a supporter write your words no longer',
    description: 'For the person alone. What the supporter wrote stays, as theirs; they go on reading.',
    answers: ConsentResponse,
    problems: WRITING_PROBLEMS,
  })
  async stopWriting(@Param('consentId', ParseUUIDPipe) consentId: string): Promise<ConsentResponse> {
    return ConsentResponse.of(await this.authoriseWriting.execute(consentId, false));
  }
}
