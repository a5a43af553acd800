import '../permissions';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { HandOverCaseload } from '../application/caseload/hand-over-caseload';
import { HandOverCaseloadRequest } from './caseload.request';
import { HandedOverResponse } from './caseload.response';

@ApiTags('Episodes')
@Controller('v1/caseload-handovers')
export class CaseloadHandoversController {
  constructor(private readonly handOverCaseload: HandOverCaseload) {}

  @Post()
  @Access('caseload:hand_over')
  @Endpoint({
    summary: 'Hand over a caseload',
    description:
      'All open episodes of one key worker go to another at once, as far as they lie in teams of yours; each is kept ' +
      'in the history of its person.',
    status: 201,
    answers: HandedOverResponse,
    body: true,
    problems: {
      422: ['key_worker_not_in_team', 'same_worker', 'team_not_yours', 'unknown_team', 'unknown_worker'],
    },
  })
  async create(@Body() body: HandOverCaseloadRequest): Promise<HandedOverResponse> {
    return HandedOverResponse.of(await this.handOverCaseload.execute(body));
  }
}
