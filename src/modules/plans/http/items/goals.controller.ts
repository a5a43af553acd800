import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { itemController } from './item.controller';
import { CreateGoalRequest, ReviseGoalRequest } from './goal.request';
import { GoalResponse } from './goal.response';

@ApiTags('Plan')
@Controller('v1/plans/:planId/goals')
export class GoalsController extends itemController({
  kind: 'goal',
  one: 'a goal',
  about: 'What the person wants to come true. It needs no diagnosis, need or other prior state.',
  create: CreateGoalRequest,
  revise: ReviseGoalRequest,
  answers: GoalResponse,
  problems: ['unknown_link'],
}) {}
