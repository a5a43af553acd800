import '../permissions';
import { Body, Controller, Delete, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { Entries } from '../application/entries';
import { ReadReviews } from '../application/read-reviews';
import { RecordChange } from '../application/record-change';
import { AddEntryRequest, RecordChangeRequest, ReviseEntryRequest } from './review.request';
import { ReviewEntryResponse } from './review-parts.response';
import { ReviewResponse } from './review.response';

const CLOSED = ['plan_ended', 'entered_in_error', 'review_closed'];
const OWN = { 403: ['read_only', 'entry_not_yours'], 409: CLOSED };

/** What people bring to a review and say of it, and what it changes. */
@ApiTags('Reviews')
@Controller('v1/plans/:planId/reviews/:reviewId')
export class ReviewEntriesController {
  constructor(
    private readonly entries: Entries,
    private readonly recordChange: RecordChange,
    private readonly readReviews: ReadReviews,
  ) {}

  @Post('entries')
  @Access('review:speak')
  @Endpoint({
    summary: 'Bring something to a review',
    description:
      "Each speaks for themselves: the person's agenda comes first and is theirs alone, others contribute; what worked and " +
      'what did not is everybody’s to say. A supporter may where reviews are open to them. Until the review is agreed, put ' +
      'off or cancelled.',
    status: 201,
    answers: ReviewEntryResponse,
    body: true,
    problems: { 403: ['read_only', 'agenda_not_yours'], 409: CLOSED, 422: ['too_many_items'] },
  })
  async add(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() { kind, words }: AddEntryRequest,
  ): Promise<ReviewEntryResponse> {
    return ReviewEntryResponse.of(await this.entries.add(planId, reviewId, kind, words));
  }

  @Patch('entries/:entryId')
  @Access('review:speak')
  @Endpoint({
    summary: 'Say it otherwise',
    description: 'For whoever said it.',
    answers: ReviewEntryResponse,
    body: true,
    ifMatch: true,
    problems: OWN,
  })
  async revise(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @IfMatch() version: number,
    @Body() { words }: ReviseEntryRequest,
  ): Promise<ReviewEntryResponse> {
    return ReviewEntryResponse.of(await this.entries.revise({ planId, reviewId, entryId }, version, words));
  }

  @Delete('entries/:entryId')
  @Access('review:speak')
  @Endpoint({
    summary: 'Take it back',
    description: 'For whoever said it. The row is kept for audit.',
    status: 204,
    ifMatch: true,
    problems: OWN,
  })
  remove(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.entries.remove({ planId, reviewId, entryId }, version);
  }

  @Post('changes')
  @Access('review:record_change')
  @Endpoint({
    summary: 'Record what a goal or step came to',
    description:
      'As recording its progress, and kept as a change of this review: apart from what the plan says, and outside every ' +
      'version. Answers the review.',
    status: 201,
    answers: ReviewResponse,
    body: true,
    problems: {
      403: ['read_only', 'not_your_step'],
      409: [...CLOSED, 'goal_state_not_reachable', 'step_state_not_reachable'],
      422: ['successor_missing', 'successor_unexpected', 'unknown_successor'],
    },
  })
  async change(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() change: RecordChangeRequest,
  ): Promise<ReviewResponse> {
    await this.recordChange.execute(planId, reviewId, change);
    return ReviewResponse.of(await this.readReviews.one(planId, reviewId));
  }
}
