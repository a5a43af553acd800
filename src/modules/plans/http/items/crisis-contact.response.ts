import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';

/** Whom the person wants called when things get hard. */
export class CrisisContactResponse extends ItemResponse {
  /** When and how to call them. */
  when?: NarrativeResponse;

  /** Their name.
   * @example "Leila Haddad" */
  name!: string;

  /** Their telephone number.
   * @example "01632 960123" */
  phone!: string;

  /** Who they are to the person.
   * @example sister */
  relationship?: string;
}
