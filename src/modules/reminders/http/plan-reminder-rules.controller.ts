import '../permissions';
import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { PlanRules } from '../application/plan-rules';
import { REMINDER_KINDS, type ReminderKind } from '../domain/rules';
import { KindInAddress } from './kind';
import { SetPlanReminderRulesRequest } from './reminder-rules.request';
import { ReminderRulesListResponse, ReminderRulesResponse } from './reminder-rules.response';
import { RULE_PROBLEMS } from './rule-problems';

@ApiTags('Reminders')
@Controller('v1/plans/:planId/reminder-rules')
export class PlanReminderRulesController {
  constructor(private readonly planRules: PlanRules) {}

  @Get()
  @Access('plan_reminder_rules:read')
  @Endpoint({
    summary: 'When whom is reminded of this plan',
    description:
      'The rules that count for this plan: its own where it has some, else those of the organisation.',
    answers: ReminderRulesListResponse,
  })
  async list(@Param('planId', ParseUUIDPipe) planId: string): Promise<ReminderRulesListResponse> {
    return { items: (await this.planRules.list(planId)).map((each) => ReminderRulesResponse.of(each)) };
  }

  @Put(':kind')
  @ApiParam({ name: 'kind', description: 'What is reminded of.', enum: REMINDER_KINDS, example: 'review' })
  @Access('plan_reminder_rules:write')
  @Endpoint({
    summary: 'Set the rules of this plan',
    description:
      'For the care team, with a reason: all rules of one kind at once, in the place of those of the organisation. Send ' +
      'the `version` you read in If-Match.',
    answers: ReminderRulesResponse,
    body: true,
    ifMatch: true,
    problems: { 403: ['read_only'], 409: ['plan_ended', 'entered_in_error'], 422: [...RULE_PROBLEMS] },
  })
  async replace(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('kind', KindInAddress) kind: ReminderKind,
    @IfMatch() version: number,
    @Body() { reason, ...rules }: SetPlanReminderRulesRequest,
  ): Promise<ReminderRulesResponse> {
    const at = { planId, kind, version };
    return ReminderRulesResponse.of(await this.planRules.replace(at, rules, reason));
  }

  @Delete(':kind')
  @ApiParam({ name: 'kind', description: 'What is reminded of.', enum: REMINDER_KINDS, example: 'review' })
  @Access('plan_reminder_rules:write')
  @Endpoint({
    summary: 'Take back the rules of this plan',
    description:
      'Those of the organisation count for it again. Send the `version` you read in If-Match; harmless where the plan has ' +
      'none of its own. Answers what counts now.',
    answers: ReminderRulesResponse,
    ifMatch: true,
    problems: { 403: ['read_only'], 409: ['plan_ended', 'entered_in_error'] },
  })
  async takeBack(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('kind', KindInAddress) kind: ReminderKind,
    @IfMatch() version: number,
  ): Promise<ReminderRulesResponse> {
    return ReminderRulesResponse.of(await this.planRules.takeBack(planId, kind, version));
  }
}
