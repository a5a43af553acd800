import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';

/** What would help and is not to be had. */
export class UnmetNeedResponse extends ItemResponse {
  /** The need that is not met. */
  words?: NarrativeResponse;

  /** Why it is not met.
   * @example "The group closed last year." */
  reason?: string;

  /** What would meet it.
   * @example "A women-only swimming session" */
  service?: string;
}
