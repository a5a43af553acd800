import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../../platform/access/access.decorator';
import { Endpoint } from '../../../../platform/http/openapi/endpoint.decorator';
import { Suggestions } from '../../application/suggestions/suggestions';
import { WithdrawSuggestion } from '../../application/suggestions/withdraw-suggestion';
import { FIELD_PARAMETER } from './address-parameters';
import { SuggestionRequest } from './narrative.request';
import { SuggestionListResponse, SuggestionResponse } from './narrative.response';

const DEFAULT_LANGUAGE = 'en-GB';
const DECIDED = ['plan_ended', 'entered_in_error', 'suggestion_decided', 'own_words_changed'];

@ApiTags('Plan')
@Controller('v1/plans/:planId')
export class SuggestionsController {
  constructor(
    private readonly suggestions: Suggestions,
    private readonly withdrawSuggestion: WithdrawSuggestion,
  ) {}

  @Post('items/:itemId/texts/:field/suggestions')
  @Access('suggestion:make')
  @ApiParam(FIELD_PARAMETER)
  @Endpoint({
    summary: 'Suggest words to the person',
    description:
      'Staff never write in the own lane. A suggestion waits there until the person takes it up or leaves it.',
    status: 201,
    answers: SuggestionResponse,
    body: true,
    problems: { 403: ['read_only'], 409: ['plan_ended', 'entered_in_error'] },
  })
  async make(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Param('field') field: string,
    @Body() { text, lang }: SuggestionRequest,
  ): Promise<SuggestionResponse> {
    const made = await this.suggestions.make(planId, itemId, field, text, lang ?? DEFAULT_LANGUAGE);
    return SuggestionResponse.of(made);
  }

  @Get('suggestions')
  @Access('plan:read')
  @Endpoint({
    summary: 'What waits for the person',
    description: 'Suggestions not yet answered, oldest first.',
    answers: SuggestionListResponse,
  })
  async list(@Param('planId', ParseUUIDPipe) planId: string): Promise<SuggestionListResponse> {
    return { items: (await this.suggestions.waiting(planId)).map((row) => SuggestionResponse.of(row)) };
  }

  @Post('suggestions/:suggestionId/acceptance')
  @Access('suggestion:decide')
  @Endpoint({
    summary: 'Take up a suggestion',
    description: 'For the person: the words join their own lane as theirs, with whose suggestion they were.',
    answers: SuggestionResponse,
    problems: { 403: ['read_only'], 409: DECIDED, 422: ['text_too_long', 'plan_too_long'] },
  })
  async accept(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('suggestionId', ParseUUIDPipe) suggestionId: string,
  ): Promise<SuggestionResponse> {
    return SuggestionResponse.of(await this.suggestions.decide(planId, suggestionId, 'accepted'));
  }

  @Post('suggestions/:suggestionId/leaving')
  @Access('suggestion:decide')
  @Endpoint({
    summary: 'Leave a suggestion',
    description: 'For the person: nothing changes in their words.',
    answers: SuggestionResponse,
    problems: { 403: ['read_only'], 409: DECIDED },
  })
  async leave(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('suggestionId', ParseUUIDPipe) suggestionId: string,
  ): Promise<SuggestionResponse> {
    return SuggestionResponse.of(await this.suggestions.decide(planId, suggestionId, 'left'));
  }

  @Post('suggestions/:suggestionId/withdrawal')
  @Access('suggestion:withdraw')
  @Endpoint({
    summary: 'Take back a suggestion',
    description: 'For whoever made it, while it waits for the person.',
    answers: SuggestionResponse,
    problems: {
      403: ['read_only', 'not_your_suggestion'],
      409: ['plan_ended', 'entered_in_error', 'suggestion_decided'],
    },
  })
  async withdraw(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('suggestionId', ParseUUIDPipe) suggestionId: string,
  ): Promise<SuggestionResponse> {
    return SuggestionResponse.of(await this.withdrawSuggestion.execute(planId, suggestionId));
  }
}
