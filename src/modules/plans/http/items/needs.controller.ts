import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { itemController } from './item.controller';
import { CreateNeedRequest, ReviseNeedRequest } from './need.request';
import { NeedResponse } from './need.response';

@ApiTags('Plan')
@Controller('v1/plans/:planId/needs')
export class NeedsController extends itemController({
  kind: 'need',
  one: 'a need',
  about: 'What is important to the person, or for them.',
  create: CreateNeedRequest,
  revise: ReviseNeedRequest,
  answers: NeedResponse,
}) {}
