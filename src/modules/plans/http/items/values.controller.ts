import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { itemController } from './item.controller';
import { CreateValueRequest, ReviseValueRequest } from './value.request';
import { ValueResponse } from './value.response';

@ApiTags('Plan')
@Controller('v1/plans/:planId/values')
export class ValuesController extends itemController({
  kind: 'value',
  one: 'a value',
  about: 'What the person stands for.',
  create: CreateValueRequest,
  revise: ReviseValueRequest,
  answers: ValueResponse,
}) {}
