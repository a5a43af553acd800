import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { AddSupporter } from '../application/supporters/add-supporter';
import { ListSupporters } from '../application/supporters/list-supporters';
import { ReviseSupporter } from '../application/supporters/revise-supporter';
import { READ_REFUSALS, WRITE_CONFLICTS, WRITE_REFUSALS } from './refusals';
import { CreateSupporterRequest, ReviseSupporterRequest } from './supporter.request';
import { SupporterResponse, SupportersResponse } from './supporter.response';

@ApiTags('Supporters')
@Controller('v1/people/:personId/supporters')
export class SupportersController {
  constructor(
    private readonly addSupporter: AddSupporter,
    private readonly listSupporters: ListSupporters,
    private readonly reviseSupporter: ReviseSupporter,
  ) {}

  @Post()
  @Access('supporter:write')
  @Endpoint({
    summary: 'Add a supporter',
    description:
      'Family, friend or carer, and whether the person wants them involved. It opens nothing to them: that takes a ' +
      'consent, section by section. The person adds their own.',
    status: 201,
    answers: SupporterResponse,
    body: true,
    problems: { 403: WRITE_REFUSALS, 409: WRITE_CONFLICTS },
  })
  async create(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: CreateSupporterRequest,
  ): Promise<SupporterResponse> {
    return SupporterResponse.of(await this.addSupporter.execute(personId, body));
  }

  @Get()
  @Access('supporter:read')
  @Endpoint({
    summary: 'The supporters of a person',
    description: 'With what they are to the person, and whether the person wants them involved.',
    answers: SupportersResponse,
    problems: { 403: READ_REFUSALS },
  })
  async list(@Param('personId', ParseUUIDPipe) personId: string): Promise<SupportersResponse> {
    const supporters = await this.listSupporters.execute(personId);
    return { items: supporters.map((supporter) => SupporterResponse.of(supporter)) };
  }

  @Patch(':supporterId')
  @Access('supporter:write')
  @Endpoint({
    summary: 'Change a supporter',
    description:
      'Not wanted any more, or ended: they see nothing from the next request on, whatever was consented. Send the ' +
      'ETag you read in If-Match.',
    answers: SupporterResponse,
    body: true,
    ifMatch: true,
    problems: { 403: WRITE_REFUSALS, 409: [...WRITE_CONFLICTS, 'supporter_ended'] },
  })
  async revise(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('supporterId', ParseUUIDPipe) supporterId: string,
    @IfMatch() version: number,
    @Body() body: ReviseSupporterRequest,
  ): Promise<SupporterResponse> {
    return SupporterResponse.of(await this.reviseSupporter.execute(personId, supporterId, version, body));
  }
}
