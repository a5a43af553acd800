import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { pageOf, PageQuery, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { CancelReview } from '../application/course/cancel-review';
import { HoldReview } from '../application/course/hold-review';
import { PostponeReview } from '../application/course/postpone-review';
import { PrepareReview } from '../application/course/prepare-review';
import { ReviewAfterEvent } from '../application/course/review-after-event';
import { ReadReviews } from '../application/read-reviews';
import {
  CancelReviewRequest,
  HoldReviewRequest,
  PostponeReviewRequest,
  PrepareReviewRequest,
  ReviewAfterEventRequest,
} from './review.request';
import { ReviewResponse } from './review.response';

const CLOSED = ['plan_ended', 'entered_in_error'];
/** Of a day that somebody names themselves. */
const NAMED_DAY = ['due_in_past', 'due_too_far'];
const MOVES = { 403: ['read_only'], 409: [...CLOSED, 'review_status_not_reachable'] };

@ApiTags('Reviews')
@Controller('v1/plans/:planId/reviews')
export class ReviewsController {
  constructor(
    private readonly readReviews: ReadReviews,
    private readonly prepareReview: PrepareReview,
    private readonly holdReview: HoldReview,
    private readonly postponeReview: PostponeReview,
    private readonly cancelReview: CancelReview,
    private readonly afterEvent: ReviewAfterEvent,
  ) {}

  @Get()
  @Access('review:read')
  @Endpoint({
    summary: 'The reviews of a plan',
    description:
      'Latest first: the one to come, the last that was held, and so on, each with all that was brought to it and came of ' +
      'it. A plan that has not ended has one to come at any time.',
    answers: pageOf(ReviewResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Query() query: PageQuery,
  ): Promise<Page<ReviewResponse>> {
    const { items, next } = await this.readReviews.list(planId, query);
    return { items: items.map((view) => ReviewResponse.of(view)), next };
  }

  @Get(':reviewId')
  @Access('review:read')
  @Endpoint({
    summary: 'One review',
    description: 'With all that was brought to it and came of it.',
    answers: ReviewResponse,
  })
  read(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
  ): Promise<ReviewResponse> {
    return this.show(planId, reviewId);
  }

  @Post('after-event')
  @Access('review:arrange')
  @Endpoint({
    summary: 'Review after an event',
    description:
      "For the care team: after a discharge, an admission or a crisis, a plan is reviewed within the organisation's time. " +
      'The review to come is brought forward where it would be later, and never put off. Answers the review to come.',
    status: 201,
    answers: ReviewResponse,
    body: true,
    problems: { 403: ['read_only'], 409: CLOSED, 422: ['event_in_future', 'event_too_long_ago'] },
  })
  async happened(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() body: ReviewAfterEventRequest,
  ): Promise<ReviewResponse> {
    return this.show(planId, (await this.afterEvent.execute(planId, body)).id);
  }

  @Post(':reviewId/preparation')
  @Access('review:arrange')
  @Endpoint({
    summary: 'Ask people to a review',
    description:
      'For the care team: who is asked to come, whom the person wants there. From then on, and from the first thing that ' +
      'anybody brings, the review is being prepared.',
    answers: ReviewResponse,
    body: true,
    problems: { ...MOVES, 422: ['unknown_attendee'] },
  })
  async prepare(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() { attendees }: PrepareReviewRequest,
  ): Promise<ReviewResponse> {
    await this.prepareReview.execute(planId, reviewId, attendees);
    return this.show(planId, reviewId);
  }

  @Post(':reviewId/holding')
  @Access('review:arrange')
  @Endpoint({
    summary: 'Record that a review was held',
    description:
      'For the care team: when, and who came. The next review stands in the calendar at the same moment, on the day of the ' +
      'rule or another. What worked, what did not and what changed may be added until a version is agreed; the version in ' +
      'force stays in force until then.',
    answers: ReviewResponse,
    body: true,
    problems: {
      ...MOVES,
      422: [
        'unknown_attendee', 'held_in_future', 'held_too_long_ago', 'next_not_after', 'reason_needed', ...NAMED_DAY,
      ], // prettier-ignore
    },
  })
  async hold(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() body: HoldReviewRequest,
  ): Promise<ReviewResponse> {
    await this.holdReview.execute(planId, reviewId, body);
    return this.show(planId, reviewId);
  }

  @Post(':reviewId/postponement')
  @Access('review:arrange')
  @Endpoint({
    summary: 'Put a review off',
    description:
      'For the care team: to which day, why, and on whose wish. It stays on record as put off. Answers the review that ' +
      'follows, with all that was brought to this one.',
    status: 201,
    answers: ReviewResponse,
    body: true,
    problems: { ...MOVES, 422: ['not_later', ...NAMED_DAY] },
  })
  async postpone(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() body: PostponeReviewRequest,
  ): Promise<ReviewResponse> {
    return this.show(planId, (await this.postponeReview.execute(planId, reviewId, body)).id);
  }

  @Post(':reviewId/cancellation')
  @Access('review:arrange')
  @Endpoint({
    summary: 'Cancel a review',
    description:
      'For the care team, with why: it does not take place. A plan is never without a review: answers the next one.',
    status: 201,
    answers: ReviewResponse,
    body: true,
    problems: { ...MOVES, 422: NAMED_DAY },
  })
  async cancel(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() body: CancelReviewRequest,
  ): Promise<ReviewResponse> {
    return this.show(planId, (await this.cancelReview.execute(planId, reviewId, body)).id);
  }

  private async show(planId: string, reviewId: string): Promise<ReviewResponse> {
    return ReviewResponse.of(await this.readReviews.one(planId, reviewId));
  }
}
