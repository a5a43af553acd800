import '../permissions';
import { Body, Controller, Delete, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { EndMembership } from '../application/end-membership';
import { StartMembership } from '../application/start-membership';
import { CreateMembershipRequest } from './worker.request';
import { WorkerResponse } from './worker.response';

@ApiTags('Workers')
@Controller('v1/workers/:workerId/memberships')
export class MembershipsController {
  constructor(
    private readonly startMembership: StartMembership,
    private readonly endMembership: EndMembership,
  ) {}

  @Post()
  @Access('membership:create')
  @Endpoint({
    summary: 'Give a worker a role',
    description: 'For administrators. Roles add up, and count from the next request on. Answers the worker.',
    status: 201,
    answers: WorkerResponse,
    body: true,
    problems: { 409: ['membership_exists', 'worker_left'], 422: ['unknown_team'] },
  })
  async create(
    @Param('workerId', ParseUUIDPipe) workerId: string,
    @Body() body: CreateMembershipRequest,
  ): Promise<WorkerResponse> {
    return WorkerResponse.of(await this.startMembership.execute(workerId, body));
  }

  @Delete(':membershipId')
  @Access('membership:end')
  @Endpoint({
    summary: 'Take a role from a worker',
    description:
      'For administrators. Counts from the next request on; that the worker had the role stays known.',
    status: 204,
    problems: { 409: ['last_admin'] },
  })
  async end(
    @Param('workerId', ParseUUIDPipe) workerId: string,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
  ): Promise<void> {
    await this.endMembership.execute(workerId, membershipId);
  }
}
