import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';

/** What the person has, knows, can do or dreams of. */
export class StrengthResponse extends ItemResponse {
  /** The strength. */
  words?: NarrativeResponse;

  /** The area of life.
   * @example leisure */
  lifeArea!: string;

  /** Past, present or hoped for.
   * @example current */
  time!: string;

  /** CHIME themes, where the person finds them useful.
   * @example ["connectedness"] */
  chime?: string[];
}
