import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { itemController } from './item.controller';
import { CreateStepRequest, ReviseStepRequest } from './step.request';
import { StepResponse } from './step.response';

@ApiTags('Plan')
@Controller('v1/plans/:planId/goals/:goalId/steps')
export class StepsController extends itemController({
  kind: 'step',
  one: 'a step',
  about: 'A small thing that brings a goal nearer: who, when, how sure, and what to do when stuck.',
  create: CreateStepRequest,
  revise: ReviseStepRequest,
  answers: StepResponse,
  underGoal: true,
  problems: ['unknown_owner'],
}) {}
