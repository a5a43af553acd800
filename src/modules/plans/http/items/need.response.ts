import { ApiProperty } from '@nestjs/swagger';
import { IMPORTANCE_OF_NEED } from './vocabulary';
import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';

/** What is important to the person, or for them. */
export class NeedResponse extends ItemResponse {
  /** The need. */
  words?: NarrativeResponse;

  /** Important `to` the person, or `for` them in the eyes of others.
   * @example to */
  @ApiProperty({ enum: IMPORTANCE_OF_NEED })
  important!: string;
}
