import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { pageOf, PageQuery, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { AnswerDisagreement } from '../application/disagreements/answer-disagreement';
import { ListDisagreements } from '../application/disagreements/list-disagreements';
import { RaiseDisagreement } from '../application/disagreements/raise-disagreement';
import { AnswerDisagreementRequest, RaiseDisagreementRequest } from './disagreement.request';
import { DisagreementResponse } from './disagreement.response';

const CLOSED = ['plan_ended', 'entered_in_error'];

@ApiTags('Agreement')
@Controller('v1/plans/:planId/disagreements')
export class DisagreementsController {
  constructor(
    private readonly raiseDisagreement: RaiseDisagreement,
    private readonly answerDisagreement: AnswerDisagreement,
    private readonly listDisagreements: ListDisagreements,
  ) {}

  @Post()
  @Access('disagreement:raise')
  @Endpoint({
    summary: 'Raise a disagreement',
    description:
      'For the person, for supporters to whom the goals are open, and for staff, at any time: it stands beside the plan until it is answered.',
    status: 201,
    answers: DisagreementResponse,
    body: true,
    problems: { 403: ['read_only'], 409: CLOSED },
  })
  async raise(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() body: RaiseDisagreementRequest,
  ): Promise<DisagreementResponse> {
    return DisagreementResponse.of(await this.raiseDisagreement.execute(planId, body));
  }

  @Get()
  @Access('disagreement:read')
  @Endpoint({
    summary: 'The disagreements of a plan',
    description: 'Latest first. Who does not see the whole plan sees those they raised.',
    answers: pageOf(DisagreementResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Query() query: PageQuery,
  ): Promise<Page<DisagreementResponse>> {
    const { items, next } = await this.listDisagreements.execute(planId, query);
    return { items: items.map((row) => DisagreementResponse.of(row)), next };
  }

  @Post(':disagreementId/response')
  @Access('disagreement:answer')
  @Endpoint({
    summary: 'Answer a disagreement',
    description:
      'For staff. The first answer stays as it was given; a later response settles the matter (`settled`), with it or apart from it.',
    answers: DisagreementResponse,
    body: true,
    problems: { 403: ['read_only'], 409: [...CLOSED, 'disagreement_answered', 'disagreement_settled'] },
  })
  async answer(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('disagreementId', ParseUUIDPipe) disagreementId: string,
    @Body() { response, settled = false }: AnswerDisagreementRequest,
  ): Promise<DisagreementResponse> {
    const answered = await this.answerDisagreement.execute(planId, disagreementId, response, settled);
    return DisagreementResponse.of(answered);
  }
}
