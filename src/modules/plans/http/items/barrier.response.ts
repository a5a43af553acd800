import { ApiProperty } from '@nestjs/swagger';
import { ORIGINS } from './vocabulary';
import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';

/** What stands in the way. */
export class BarrierResponse extends ItemResponse {
  /** The barrier. */
  words?: NarrativeResponse;

  /** Whether it lies with the person or in how things are arranged around them.
   * @example structural */
  @ApiProperty({ enum: ORIGINS })
  origin!: string;
}
