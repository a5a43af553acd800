import { ApiProperty } from '@nestjs/swagger';
import { HEADINGS } from './vocabulary';
import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';

/** Something the person wants those around them to know. */
export class AboutMeResponse extends ItemResponse {
  /** What the person wants known under this heading. */
  words?: NarrativeResponse;

  /** Under which heading it stands.
   * @example what_matters */
  @ApiProperty({ enum: HEADINGS })
  heading!: string;
}
