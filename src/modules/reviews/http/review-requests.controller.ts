import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { ReviewRequests } from '../application/review-requests';
import { AnswerReviewRequestRequest, RequestReviewRequest } from './review-request.request';
import { ReviewRequestListResponse, ReviewRequestResponse } from './review-request.response';

const CLOSED = ['plan_ended', 'entered_in_error'];

@ApiTags('Reviews')
@Controller('v1/plans/:planId/review-requests')
export class ReviewRequestsController {
  constructor(private readonly requests: ReviewRequests) {}

  @Post()
  @Access('review:request')
  @Endpoint({
    summary: 'Ask for a review',
    description: 'For the person above all, at any time; the version in force stays in force.',
    status: 201,
    answers: ReviewRequestResponse,
    body: true,
    problems: { 403: ['read_only'], 409: CLOSED },
  })
  async create(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() { words }: RequestReviewRequest,
  ): Promise<ReviewRequestResponse> {
    return ReviewRequestResponse.of(await this.requests.make(planId, words));
  }

  @Get()
  @Access('plan:read')
  @Endpoint({
    summary: 'Wishes for a review',
    description: 'Who asked for a review, what for, and whether their team has taken it up; newest first.',
    answers: ReviewRequestListResponse,
  })
  async list(@Param('planId', ParseUUIDPipe) planId: string): Promise<ReviewRequestListResponse> {
    return { items: (await this.requests.list(planId)).map((row) => ReviewRequestResponse.of(row)) };
  }

  @Post(':requestId/answer')
  @Access('review:answer_request')
  @ApiBody({ type: AnswerReviewRequestRequest, required: false })
  @Endpoint({
    summary: 'Take up a wish for a review',
    description:
      'For the care team: the wish no longer waits. With a day, the review to come is brought to it, which is never later ' +
      'than it was to be: putting off is a call of its own. Where the day of the review has gone by, any day to come is ' +
      'later: it takes a reason, and the review stays on record as put off, on the wish of whoever asked. Without a day, ' +
      'it stays where it was; a reason is why on that day, and takes one.',
    answers: ReviewRequestResponse,
    body: true,
    problems: {
      403: ['read_only'],
      409: [...CLOSED, 'review_request_answered'],
      422: ['day_needed', 'due_in_past', 'due_too_far', 'not_sooner', 'reason_needed'],
    },
  })
  async answer(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @Body() body: AnswerReviewRequestRequest,
  ): Promise<ReviewRequestResponse> {
    return ReviewRequestResponse.of(await this.requests.answer(planId, requestId, body));
  }
}
