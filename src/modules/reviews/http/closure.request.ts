import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { Line, PlainDateText } from '../../../platform/http/validation/text.decorators';
import { LIMITS } from '../../plans';

/** Which closures are listed. */
export class ListClosuresQuery {
  /** From this day; today when left out.
   * @example 2026-12-01 */
  @MayBeLeftOut()
  @PlainDateText()
  fromOn?: string;

  /** Up to this day, a year at most; a year from the first when left out.
   * @example 2027-01-31 */
  @MayBeLeftOut()
  @PlainDateText()
  toOn?: string;
}

/** Days on which the organisation is closed. */
export class AddClosureRequest {
  /** The first day.
   * @example 2026-12-24 */
  @PlainDateText()
  fromOn!: string;

  /** The last day; the same for a single one.
   * @example 2026-12-31 */
  @PlainDateText()
  toOn!: string;

  /** What it is called.
   * @example "Between the years" */
  @Line(LIMITS.nameCharacters)
  name!: string;
}
