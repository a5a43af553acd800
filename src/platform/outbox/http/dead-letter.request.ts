import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../http/conventions/page';
import { InstantText } from '../../http/validation/instant.decorator';
import { Line } from '../../http/validation/text.decorators';
import { MayBeLeftOut } from '../../identity/http/left-out.decorator';
import { QUEUE_NAMES, type QueueName } from '../../queue/queue-names';
import { DEAD_LETTER_STATES, type DeadLetterState } from '../application/list-dead-letters';

/** Which dead letters. */
export class DeadLettersQuery extends PageQuery {
  /** `waiting`, `settled` or `all`; those that wait for somebody when left out.
   * @example all */
  @ApiProperty({ required: false, enum: DEAD_LETTER_STATES, default: 'waiting' })
  @IsOptional()
  @IsIn(DEAD_LETTER_STATES)
  state: DeadLetterState = 'waiting';
}

/** Which of those that wait are tried again; all of them where nothing is said. */
export class ReplayDeadLettersRequest {
  /** Those of one queue.
   * @example mail */
  @ApiProperty({ required: false, enum: QUEUE_NAMES })
  @MayBeLeftOut()
  @IsIn(QUEUE_NAMES)
  queue?: QueueName;

  /** Those of one kind of job.
   * @example link.send */
  @MayBeLeftOut()
  @Line(100)
  job?: string;

  /** Those that were given up at that moment or later.
   * @example 2026-03-02T09:00:00.000Z */
  @MayBeLeftOut()
  @InstantText()
  since?: string;
}

/** Why it is let go. */
export class DiscardDeadLetterRequest {
  /** For whoever looks back; not a word about a person.
   * @example "The address is of a test account." */
  @Line(500)
  reason!: string;
}
