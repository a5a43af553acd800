import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { itemController } from './item.controller';
import { CreateUnmetNeedRequest, ReviseUnmetNeedRequest } from './unmet-need.request';
import { UnmetNeedResponse } from './unmet-need.response';

@ApiTags('Plan')
@Controller('v1/plans/:planId/unmet-needs')
export class UnmetNeedsController extends itemController({
  kind: 'unmet_need',
  one: 'an unmet need',
  about: 'What would help and is not to be had: recorded, so that it can be counted.',
  create: CreateUnmetNeedRequest,
  revise: ReviseUnmetNeedRequest,
  answers: UnmetNeedResponse,
}) {}
