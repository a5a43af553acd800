import { ApiProperty } from '@nestjs/swagger';
import { LIFE_AREAS } from './vocabulary';
import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';

/** What the person stands for. */
export class ValueResponse extends ItemResponse {
  /** What matters to the person, and how it shows. */
  words?: NarrativeResponse;

  /** The area of life it shows in.
   * @example relationships */
  @ApiProperty({ required: false, enum: LIFE_AREAS })
  lifeArea?: string;
}
