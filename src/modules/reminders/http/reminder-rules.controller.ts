import '../permissions';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { ReadReminderRules } from '../application/read-reminder-rules';
import { SetReminderRules } from '../application/set-reminder-rules';
import { REMINDER_KINDS, type ReminderKind } from '../domain/rules';
import { KindInAddress } from './kind';
import { SetReminderRulesRequest } from './reminder-rules.request';
import { ReminderRulesListResponse, ReminderRulesResponse } from './reminder-rules.response';
import { RULE_PROBLEMS } from './rule-problems';

@ApiTags('Reminders')
@Controller('v1/reminder-rules')
export class ReminderRulesController {
  constructor(
    private readonly read: ReadReminderRules,
    private readonly set: SetReminderRules,
  ) {}

  @Get()
  @Access('reminder_rules:read')
  @Endpoint({
    summary: 'When whom is reminded',
    description:
      'The rules of the organisation for reviews, plans that wait for agreement, consents that run out and steps ' +
      'with a date. Where a rule names a worker’s part that nobody has who may see the person, whoever leads the team ' +
      'is told. Of a step its owner is told, if they asked for it in their preferences.',
    answers: ReminderRulesListResponse,
  })
  async list(): Promise<ReminderRulesListResponse> {
    return { items: (await this.read.all(null)).map((each) => ReminderRulesResponse.of(each)) };
  }

  @Put(':kind')
  @ApiParam({ name: 'kind', description: 'What is reminded of.', enum: REMINDER_KINDS, example: 'review' })
  @Access('reminder_rules:write')
  @Endpoint({
    summary: 'Set the rules of the organisation',
    description:
      'For administrators and service managers: all rules of one kind at once. Send the `version` you read in ' +
      'If-Match. What lies ahead is planned by the new rules; what was told stays told.',
    answers: ReminderRulesResponse,
    body: true,
    ifMatch: true,
    problems: { 422: [...RULE_PROBLEMS] },
  })
  async replace(
    @Param('kind', KindInAddress) kind: ReminderKind,
    @IfMatch() version: number,
    @Body() rules: SetReminderRulesRequest,
  ): Promise<ReminderRulesResponse> {
    await this.set.execute({ kind, planId: null, version }, rules);
    return ReminderRulesResponse.of(await this.read.of(kind, null));
  }

  @Delete(':kind')
  @ApiParam({ name: 'kind', description: 'What is reminded of.', enum: REMINDER_KINDS, example: 'review' })
  @Access('reminder_rules:write')
  @Endpoint({
    summary: 'Take back the rules of the organisation',
    description:
      'Those that everybody begins with count again. Send the `version` you read in If-Match; harmless where none were set. ' +
      'Answers what counts now.',
    answers: ReminderRulesResponse,
    ifMatch: true,
  })
  async takeBack(
    @Param('kind', KindInAddress) kind: ReminderKind,
    @IfMatch() version: number,
  ): Promise<ReminderRulesResponse> {
    await this.set.takeBack({ kind, planId: null, version });
    return ReminderRulesResponse.of(await this.read.of(kind, null));
  }
}
