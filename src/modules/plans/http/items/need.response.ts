import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';

/** What is important to the person, or for them. */
export class NeedResponse extends ItemResponse {
  /** The need. */
  words?: NarrativeResponse;

  /** Important `to` the person, or `for` them in the eyes of others.
   * @example to */
  important!: string;
}
