import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { itemController } from './item.controller';
import { CreateStrengthRequest, ReviseStrengthRequest } from './strength.request';
import { StrengthResponse } from './strength.response';

@ApiTags('Plan')
@Controller('v1/plans/:planId/strengths')
export class StrengthsController extends itemController({
  kind: 'strength',
  one: 'a strength',
  about:
    'What the person has, knows, can do or dreams of, in one of seven areas of life, past, present or hoped for.',
  create: CreateStrengthRequest,
  revise: ReviseStrengthRequest,
  answers: StrengthResponse,
}) {}
