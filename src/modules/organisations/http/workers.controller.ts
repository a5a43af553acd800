import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { pageOf, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { CreateWorker } from '../application/create-worker';
import { EndWorker } from '../application/end-worker';
import { GetWorker } from '../application/get-worker';
import { ListWorkers } from '../application/list-workers';
import { ReviseWorker } from '../application/revise-worker';
import { CreateWorkerRequest, ReviseWorkerRequest, WorkersQuery } from './worker.request';
import { LeftWorkerResponse, WorkerResponse } from './worker.response';

@ApiTags('Workers')
@Controller('v1/workers')
export class WorkersController {
  constructor(
    private readonly createWorker: CreateWorker,
    private readonly listWorkers: ListWorkers,
    private readonly getWorker: GetWorker,
    private readonly reviseWorker: ReviseWorker,
    private readonly endWorker: EndWorker,
  ) {}

  @Post()
  @Access('worker:create')
  @Endpoint({
    summary: 'Take a worker on',
    description: 'For administrators. An invitation to sign in is a step of its own.',
    status: 201,
    answers: WorkerResponse,
    body: true,
    problems: { 409: ['email_taken', 'membership_exists'], 422: ['unknown_team'] },
  })
  async create(@Body() body: CreateWorkerRequest): Promise<WorkerResponse> {
    return WorkerResponse.of(await this.createWorker.execute(body));
  }

  @Get()
  @Access('worker:read')
  @Endpoint({
    summary: 'The workers',
    description: 'Those who work here now, by name, with their roles. For every colleague.',
    answers: pageOf(WorkerResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(@Query() query: WorkersQuery): Promise<Page<WorkerResponse>> {
    const { items, next } = await this.listWorkers.execute(query);
    return { items: items.map((worker) => WorkerResponse.of(worker)), next };
  }

  @Get(':workerId')
  @Access('worker:read')
  @Endpoint({
    summary: 'A worker',
    description: 'Also one who has left: names stay readable beside what they wrote.',
    answers: WorkerResponse,
  })
  async read(@Param('workerId', ParseUUIDPipe) workerId: string): Promise<WorkerResponse> {
    return WorkerResponse.of(await this.getWorker.execute(workerId));
  }

  @Patch(':workerId')
  @Access('worker:update')
  @Endpoint({
    summary: 'Change a worker',
    description:
      'For administrators. The address in the directory changes; the one they sign in with is their own. ' +
      'Send the ETag you read in If-Match.',
    answers: WorkerResponse,
    body: true,
    ifMatch: true,
    problems: { 409: ['email_taken'] },
  })
  async revise(
    @Param('workerId', ParseUUIDPipe) workerId: string,
    @IfMatch() version: number,
    @Body() body: ReviseWorkerRequest,
  ): Promise<WorkerResponse> {
    return WorkerResponse.of(await this.reviseWorker.execute(workerId, version, body));
  }

  @Post(':workerId/leave')
  @Access('worker:update')
  @Endpoint({
    summary: 'A worker leaves',
    description:
      'For administrators. Ends their roles, sessions and open links at once. What they wrote stays theirs. A caseload ' +
      'keeps nobody: the answer warns of open episodes that name them as key worker, and their teams find those by ' +
      '`GET /v1/people?keyWorker=` and hand them over; and of plans whose review they were to see to. Until then no such ' +
      'plan can be proposed.',
    answers: LeftWorkerResponse,
    problems: { 409: ['last_admin', 'worker_left'] },
  })
  async leave(@Param('workerId', ParseUUIDPipe) workerId: string): Promise<LeftWorkerResponse> {
    return LeftWorkerResponse.from(await this.endWorker.execute(workerId));
  }
}
