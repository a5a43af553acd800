import '../permissions';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { ListMyPlans } from '../application/list-my-plans';
import { MyPlanResponse, MyPlansResponse } from './my-plan.response';

@ApiTags('Plan')
@Controller('v1/my-plans')
export class MyPlansController {
  constructor(private readonly listMyPlans: ListMyPlans) {}

  @Get()
  @Access('plan:list_mine')
  @Endpoint({
    summary: 'The plans that open to me',
    description:
      'For people and supporters, after signing in: whose plan they may read, and which sections. Yours, or that of ' +
      'the person you support; empty while nothing is shared with you. A session locked to one plan learns of no other.',
    answers: MyPlansResponse,
  })
  async list(): Promise<MyPlansResponse> {
    return { items: (await this.listMyPlans.execute()).map((plan) => MyPlanResponse.of(plan)) };
  }
}
