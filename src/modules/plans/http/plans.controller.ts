import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import type { JsonText } from '../../../platform/http/conventions/json-text';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { GetPlan } from '../application/get-plan';
import { ReorderItems } from '../application/items/reorder-items';
import { RemoveItem } from '../application/items/remove-item';
import { OpenPlan } from '../application/open-plan';
import { RevisePlan } from '../application/revise-plan';
import { MovePlanRequest, OpenPlanRequest, RevisePlanRequest, SetOrderRequest } from './plan.request';
import { PlanResponse } from './plan.response';

const CLOSED = ['plan_ended', 'entered_in_error'];
const NAMED_DAY = ['due_in_past', 'due_too_far'];

// The whole plan is passed on as the JSON text that the database made; PlanResponse describes it for OpenAPI.
@ApiTags('Plan')
@Controller('v1')
export class PlansController {
  constructor(
    private readonly getPlan: GetPlan,
    private readonly openPlan: OpenPlan,
    private readonly revisePlan: RevisePlan,
    private readonly reorderItems: ReorderItems,
    private readonly removeItem: RemoveItem,
  ) {}

  @Post('plans')
  @Access('plan:open')
  @Endpoint({
    summary: 'Open a plan',
    description: 'A person has one plan at a time. It begins not yet agreed, with an empty draft.',
    status: 201,
    answers: PlanResponse,
    body: true,
    problems: {
      403: ['read_only'],
      409: ['plan_exists', 'entered_in_error'],
      422: ['unknown_worker', ...NAMED_DAY],
    },
  })
  async open(@Body() body: OpenPlanRequest): Promise<JsonText> {
    return this.getPlan.execute(await this.openPlan.execute(body));
  }

  @Get('plans/:planId')
  @Access('plan:read')
  @Endpoint({
    summary: 'The whole plan',
    description:
      'The draft with progress shown over it, in one request, cut to what you may see: a supporter sees the sections that a live consent opens, an API key those of its scopes. `agreed` says of each entry whether it stands as in the version in force.',
    answers: PlanResponse,
  })
  async read(@Param('planId', ParseUUIDPipe) planId: string): Promise<JsonText> {
    return this.getPlan.execute(planId);
  }

  @Get('people/:personId/plan')
  @Access('plan:read')
  @Endpoint({
    summary: "A person's plan",
    description: 'The plan of this person that has not ended; as `GET /v1/plans/{planId}`.',
    answers: PlanResponse,
  })
  async ofPerson(@Param('personId', ParseUUIDPipe) personId: string): Promise<JsonText> {
    return this.getPlan.ofPerson(personId);
  }

  @Patch('plans/:planId')
  @Access('plan:update')
  @Endpoint({
    summary: 'Change review date and responsibility',
    description:
      'A plan comes into force only with both, and in force keeps both: they may be changed, not cleared. The day of the review is today or later and at most 24 months away; where it is later than it was to be, or taken away, `reviewReason` says why. Send the `version` of the plan in If-Match.',
    answers: PlanResponse,
    body: true,
    ifMatch: true,
    problems: {
      403: ['read_only'],
      409: [...CLOSED, 'needed_in_force'],
      422: ['unknown_worker', 'reason_needed', ...NAMED_DAY],
    },
  })
  async revise(
    @Param('planId', ParseUUIDPipe) planId: string,
    @IfMatch() version: number,
    @Body() body: RevisePlanRequest,
  ): Promise<JsonText> {
    await this.revisePlan.execute(planId, version, body);
    return this.getPlan.execute(planId);
  }

  @Put('plans/:planId/status')
  @Access('plan:update')
  @Endpoint({
    summary: 'Pause, resume or end a plan',
    description:
      'Each change is dated and keeps its reason. An ended plan is kept as it was; a new one may be opened.',
    answers: PlanResponse,
    body: true,
    ifMatch: true,
    problems: { 403: ['read_only'], 409: [...CLOSED, 'plan_status_not_reachable'] },
  })
  async move(
    @Param('planId', ParseUUIDPipe) planId: string,
    @IfMatch() version: number,
    @Body() { to, reason }: MovePlanRequest,
  ): Promise<JsonText> {
    await this.revisePlan.move(planId, version, to, reason);
    return this.getPlan.execute(planId);
  }

  @Put('plans/:planId/order')
  @Access('order:set')
  @Endpoint({
    summary: "Put entries in the person's order",
    description:
      "The order is the person's: they set it, on their own device or in a sitting. Names every entry once.",
    status: 204,
    body: true,
    problems: { 403: ['read_only'], 409: [...CLOSED, 'order_incomplete'] },
  })
  order(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() { goalId, ...order }: SetOrderRequest,
  ): Promise<void> {
    return this.reorderItems.execute({ planId, parentId: goalId, ...order });
  }

  @Post('plans/:planId/items/:itemId/wrong-person')
  @Access('plan:update')
  @Endpoint({
    summary: 'Mark an entry as entered for the wrong person',
    description:
      'Takes it out of every view at once, since it is about someone else. The row is kept for audit.',
    status: 204,
    ifMatch: true,
    problems: { 403: ['read_only'], 409: CLOSED },
  })
  wrongPerson(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.removeItem.execute({ planId, itemId }, version, 'wrong_person');
  }
}
