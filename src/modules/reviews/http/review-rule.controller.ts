import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { PlanRules } from '../application/plan-rule';
import { PlanRuleResponse } from './plan-rule.response';
import { SetPlanRuleRequest } from './review.request';

@ApiTags('Reviews')
@Controller('v1/plans/:planId/review-rule')
export class ReviewRuleController {
  constructor(private readonly rules: PlanRules) {}

  @Get()
  @Access('review:read')
  @Endpoint({
    summary: 'How often this plan is reviewed',
    description: "The organisation's rule, or the plan's own where it has one, with why and who said so.",
    answers: PlanRuleResponse,
  })
  async read(@Param('planId', ParseUUIDPipe) planId: string): Promise<PlanRuleResponse> {
    return PlanRuleResponse.of(await this.rules.read(planId));
  }

  @Put()
  @Access('review:arrange')
  @Endpoint({
    summary: 'Review this plan more or less often',
    description:
      'For the care team, with a reason. Each is kept with its day; the latest counts. A review to come that the interval ' +
      'had dated is dated anew, from the day the last one was held; one that was chosen by hand stays.',
    answers: PlanRuleResponse,
    body: true,
    problems: { 403: ['read_only'], 409: ['plan_ended', 'entered_in_error'] },
  })
  async set(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() { everyMonths, reason }: SetPlanRuleRequest,
  ): Promise<PlanRuleResponse> {
    return PlanRuleResponse.of(await this.rules.set(planId, everyMonths, reason));
  }
}
