import '../permissions';
import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { GetOrganisation } from '../application/get-organisation';
import { ReviseOrganisation } from '../application/revise-organisation';
import { ReviseOrganisationRequest } from './organisation.request';
import { OrganisationResponse } from './organisation.response';

@ApiTags('Organisation')
@Controller('v1/organisation')
export class OrganisationController {
  constructor(
    private readonly getOrganisation: GetOrganisation,
    private readonly reviseOrganisation: ReviseOrganisation,
  ) {}

  @Get()
  @Access('organisation:read')
  @Endpoint({
    summary: 'The organisation',
    description: 'The organisation you are signed in to, and its settings.',
    answers: OrganisationResponse,
  })
  async read(): Promise<OrganisationResponse> {
    return OrganisationResponse.of(await this.getOrganisation.execute());
  }

  @Patch()
  @Access('organisation:update')
  @Endpoint({
    summary: 'Change the settings',
    description: 'For administrators. Send the ETag you read in If-Match.',
    answers: OrganisationResponse,
    body: true,
    ifMatch: true,
  })
  async revise(
    @IfMatch() version: number,
    @Body() body: ReviseOrganisationRequest,
  ): Promise<OrganisationResponse> {
    return OrganisationResponse.of(await this.reviseOrganisation.execute(version, body));
  }
}
