import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { itemController } from './item.controller';
import { CreateBarrierRequest, ReviseBarrierRequest } from './barrier.request';
import { BarrierResponse } from './barrier.response';

@ApiTags('Plan')
@Controller('v1/plans/:planId/barriers')
export class BarriersController extends itemController({
  kind: 'barrier',
  one: 'a barrier',
  about: 'What stands in the way, in the person or around them.',
  create: CreateBarrierRequest,
  revise: ReviseBarrierRequest,
  answers: BarrierResponse,
}) {}
