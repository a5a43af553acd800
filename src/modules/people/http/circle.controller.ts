import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { AddCircleMember } from '../application/circle/add-circle-member';
import { ListCircle } from '../application/circle/list-circle';
import { ReviseCircleMember } from '../application/circle/revise-circle-member';
import { AddCircleMemberRequest, ReviseCircleMemberRequest } from './circle.request';
import { CircleMemberResponse, CircleResponse } from './circle.response';
import { READ_REFUSALS, WRITE_CONFLICTS, WRITE_REFUSALS } from './refusals';

@ApiTags('Circle')
@Controller('v1/people/:personId/circle')
export class CircleController {
  constructor(
    private readonly addCircleMember: AddCircleMember,
    private readonly listCircle: ListCircle,
    private readonly reviseCircleMember: ReviseCircleMember,
  ) {}

  @Post()
  @Access('circle:write')
  @Endpoint({
    summary: 'Add somebody to the circle',
    description:
      'A worker, whom it opens the record to from the first day to the last, or a supporter of the person, whom only ' +
      'consents open anything to.',
    status: 201,
    answers: CircleMemberResponse,
    body: true,
    problems: {
      403: WRITE_REFUSALS,
      409: [...WRITE_CONFLICTS, 'in_circle'],
      422: ['ends_before_start', 'unknown_party'],
    },
  })
  async create(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: AddCircleMemberRequest,
  ): Promise<CircleMemberResponse> {
    return CircleMemberResponse.of(await this.addCircleMember.execute(personId, body));
  }

  @Get()
  @Access('circle:read')
  @Endpoint({
    summary: 'The circle of a person',
    description: 'Who stands around the person and what they bring, also those who did.',
    answers: CircleResponse,
    problems: { 403: READ_REFUSALS },
  })
  async list(@Param('personId', ParseUUIDPipe) personId: string): Promise<CircleResponse> {
    const members = await this.listCircle.execute(personId);
    return { items: members.map((member) => CircleMemberResponse.of(member)) };
  }

  @Patch(':memberId')
  @Access('circle:write')
  @Endpoint({
    summary: 'Change a place in the circle',
    description:
      'What they bring, or the last day; `ended` ends it at once. Send the ETag you read in If-Match.',
    answers: CircleMemberResponse,
    body: true,
    ifMatch: true,
    problems: { 403: WRITE_REFUSALS, 409: WRITE_CONFLICTS, 422: ['ends_before_start'] },
  })
  async revise(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @IfMatch() version: number,
    @Body() body: ReviseCircleMemberRequest,
  ): Promise<CircleMemberResponse> {
    return CircleMemberResponse.of(await this.reviseCircleMember.execute(personId, memberId, version, body));
  }
}
