import { IsIn, Matches } from 'class-validator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { Line, PlainDateText, Words } from '../../../platform/http/validation/text.decorators';
import { LIMITS } from '../../plans';
import { REASONS, type Reason } from '../domain/without-agreement';
import { HashText } from './hash.decorator';

/** What is to come into force. */
export class AgreeRequest {
  /** The hash of the proposal that was agreed to.
   * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 */
  @HashText()
  hash!: string;
}

/** Why it comes into force although the person did not agree. */
export class WithoutAgreementRequest extends AgreeRequest {
  /** `disagreed`, `declined` or `unable`: never another than the person's latest stance bears out.
   * @example unable */
  @IsIn(REASONS)
  reason!: Reason;

  /** In the words of whoever decides it.
   * @example "Amira is too unwell this week to take this in; her team needs something to go by." */
  @Words(LIMITS.textCharacters)
  explanation!: string;

  /** How it was established that the person cannot decide; needed with `unable`.
   * @example "Assessed on 2 March by Dr Osei: cannot weigh the options for now." */
  @MayBeLeftOut()
  @Line(LIMITS.lineCharacters)
  capacityBasis?: string;

  /** When it is offered to the person again: 28 days from today at the latest.
   * @example 2026-03-16 */
  @PlainDateText()
  offerAgainOn!: string;
}

/** Which two to compare. */
export class CompareQuery {
  /** The number of the earlier version.
   * @example 1 */
  @Matches(/^[1-9]\d{0,8}$/)
  from!: string;

  /** The number of the later version, or `draft`.
   * @example 2 */
  @Matches(/^([1-9]\d{0,8}|draft)$/)
  to!: string;
}
