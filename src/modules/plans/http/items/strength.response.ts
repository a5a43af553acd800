import { ApiProperty } from '@nestjs/swagger';
import { LIFE_AREAS, STRENGTH_TIMES, CHIME_TAGS } from './vocabulary';
import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';

/** What the person has, knows, can do or dreams of. */
export class StrengthResponse extends ItemResponse {
  /** The strength. */
  words?: NarrativeResponse;

  /** The area of life.
   * @example leisure */
  @ApiProperty({ enum: LIFE_AREAS })
  lifeArea!: string;

  /** Past, present or hoped for.
   * @example current */
  @ApiProperty({ enum: STRENGTH_TIMES })
  time!: string;

  /** CHIME themes, where the person finds them useful.
   * @example ["connectedness"] */
  @ApiProperty({ required: false, enum: CHIME_TAGS, isArray: true })
  chime?: string[];
}
