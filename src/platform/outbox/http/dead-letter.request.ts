import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../http/conventions/page';
import { Line } from '../../http/validation/text.decorators';
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

/** Why it is let go. */
export class DiscardDeadLetterRequest {
  /** For whoever looks back; not a word about a person.
   * @example "The address is of a test account." */
  @Line(500)
  reason!: string;
}
