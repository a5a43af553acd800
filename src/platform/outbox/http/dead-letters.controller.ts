import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../access/access.decorator';
import { pageOf, type Page } from '../../http/conventions/page';
import { Endpoint } from '../../http/openapi/endpoint.decorator';
import { ListDeadLetters } from '../application/list-dead-letters';
import { ReplayDeadLetters } from '../application/replay-dead-letters';
import { SettleDeadLetter } from '../application/settle-dead-letter';
import { DeadLettersQuery, DiscardDeadLetterRequest, ReplayDeadLettersRequest } from './dead-letter.request';
import { DeadLetterResponse, ReplayedDeadLettersResponse } from './dead-letter.response';

@ApiTags('Jobs')
@Controller('v1/dead-letters')
export class DeadLettersController {
  constructor(
    private readonly listDeadLetters: ListDeadLetters,
    private readonly settleDeadLetter: SettleDeadLetter,
    private readonly replayDeadLetters: ReplayDeadLetters,
  ) {}

  @Get()
  @Access('dead_letter:read')
  @Endpoint({
    summary: 'Jobs that were given up',
    description:
      'For administrators. A job that fails, or a reminder that has come due and cannot be told, is tried again for five ' +
      'to nine hours, mail and text messages for two to four days, each time later; what has not succeeded by then waits ' +
      'here, the newest first. So does, after three times, a text message of which nobody said whether it was taken. It ' +
      'names ids and a kind of error, nothing of a record.',
    answers: pageOf(DeadLetterResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(@Query() { state, ...page }: DeadLettersQuery): Promise<Page<DeadLetterResponse>> {
    const { items, next } = await this.listDeadLetters.execute(page, state);
    return { items: items.map((letter) => DeadLetterResponse.of(letter)), next };
  }

  @Post('replay')
  @Access('dead_letter:settle')
  @Endpoint({
    summary: 'Try many jobs again',
    description:
      'For administrators: those that wait, of one queue, of one kind, or since a moment, the oldest first; all of them where ' +
      'nothing is said. One call takes five hundred: `more` says that there are others.',
    answers: ReplayedDeadLettersResponse,
    body: true,
    problems: { 422: ['job_unknown'] },
  })
  replayAll(@Body() { since, ...which }: ReplayDeadLettersRequest): Promise<ReplayedDeadLettersResponse> {
    return this.replayDeadLetters.execute({
      ...which,
      ...(since === undefined ? {} : { since: new Date(since) }),
    });
  }

  @Post(':deadLetterId/replay')
  @Access('dead_letter:settle')
  @Endpoint({
    summary: 'Try a job again',
    description: 'For administrators. It runs at once, and is tried as often as a new one.',
    answers: DeadLetterResponse,
    problems: { 409: ['dead_letter_settled'] },
  })
  async replay(@Param('deadLetterId', ParseUUIDPipe) deadLetterId: string): Promise<DeadLetterResponse> {
    return DeadLetterResponse.of(await this.settleDeadLetter.replay(deadLetterId));
  }

  @Post(':deadLetterId/discard')
  @Access('dead_letter:settle')
  @Endpoint({
    summary: 'Let a job go',
    description: 'For administrators. What it was to do is not done; the reason is kept.',
    answers: DeadLetterResponse,
    body: true,
    problems: { 409: ['dead_letter_settled'] },
  })
  async discard(
    @Param('deadLetterId', ParseUUIDPipe) deadLetterId: string,
    @Body() { reason }: DiscardDeadLetterRequest,
  ): Promise<DeadLetterResponse> {
    return DeadLetterResponse.of(await this.settleDeadLetter.discard(deadLetterId, reason));
  }
}
