import '../permissions';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { OpenSitting } from '../application/open-sitting';
import { OpenSittingRequest } from './sitting.request';
import { SittingResponse } from './sitting.response';

@ApiTags('Sittings')
@Controller('v1/sittings')
export class SittingsController {
  constructor(private readonly openSitting: OpenSitting) {}

  @Post()
  @Access('sitting:open')
  @Endpoint({
    summary: 'Open a sitting',
    description:
      'For practitioners and peer workers, on their own device: the person, who needs no account, writes, confirms ' +
      'dictation and attests in a session of their own, recorded as via the worker. It reaches this plan only, for an ' +
      "hour, and ends with `DELETE /v1/session` or with the worker's session, role or reach of the person.",
    status: 201,
    answers: SittingResponse,
    body: true,
    secrets: ['token'],
    problems: { 403: ['read_only'], 409: ['entered_in_error'] },
  })
  async create(@Body() { planId }: OpenSittingRequest): Promise<SittingResponse> {
    const { token, expiresAt, personId } = await this.openSitting.execute(planId);
    return { token, expiresAt, personId, planId };
  }
}
