import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../../platform/access/access.decorator';
import { Endpoint } from '../../../../platform/http/openapi/endpoint.decorator';
import { RecordProgress } from '../../application/progress/record-progress';
import { RecordProgressRequest } from './progress.request';
import { ProgressListResponse, ProgressResponse } from './progress.response';

/** How goals and steps go: apart from what they say, and outside every version. */
@ApiTags('Plan')
@Controller('v1/plans/:planId/items/:itemId/progress')
export class ProgressController {
  constructor(private readonly recordProgress: RecordProgress) {}

  @Post()
  @Access('progress:record')
  @Endpoint({
    summary: 'Record how a goal or step goes',
    description:
      'Goals go idea → chosen → active ⇄ resting → achieved, partly_achieved, let_go or changed (which names what it became); steps planned → doing → done, changed or not_needed. A step that turns out not to be done goes from done back to planned or doing, by whoever could tick it: what was said before stays in the list. Never part of a version. Whoever took on a step says how it goes, and so does the care team: the person of their own steps, a supporter to whom the goals are open of those that name them, and of nothing else.',
    status: 201,
    answers: ProgressResponse,
    body: true,
    problems: {
      403: ['read_only', 'not_your_step'],
      409: ['plan_ended', 'entered_in_error', 'goal_state_not_reachable', 'step_state_not_reachable'],
      422: ['successor_missing', 'successor_unexpected', 'unknown_successor'],
    },
  })
  async record(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() { state, on, note, successorId }: RecordProgressRequest,
  ): Promise<ProgressResponse> {
    return ProgressResponse.of(
      await this.recordProgress.execute({ planId, itemId, state, on, note, successorId }),
    );
  }

  @Get()
  @Access('plan:read')
  @Endpoint({
    summary: 'How it has gone',
    description: 'Every state a goal or step came to, oldest first.',
    answers: ProgressListResponse,
  })
  async list(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
  ): Promise<ProgressListResponse> {
    const rows = await this.recordProgress.list(planId, itemId);
    return { items: rows.map((row) => ProgressResponse.of(row)) };
  }
}
