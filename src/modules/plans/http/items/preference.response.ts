import { ApiProperty } from '@nestjs/swagger';
import { PREFERENCE_AREAS, WISHES } from './vocabulary';
import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';

/** How the person wants to be treated, or not. */
export class PreferenceResponse extends ItemResponse {
  /** What the person prefers. */
  words?: NarrativeResponse;

  /** What it is about.
   * @example care */
  @ApiProperty({ enum: PREFERENCE_AREAS })
  area!: string;

  /** Whether it is wanted, better avoided, or refused.
   * @example want */
  @ApiProperty({ enum: WISHES })
  wish!: string;
}
