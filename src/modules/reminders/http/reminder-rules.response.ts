import { ApiProperty } from '@nestjs/swagger';
import type { RulesInForce } from '../application/read-reminder-rules';
import { RECIPIENTS, REMINDER_KINDS, type Recipient, type ReminderKind } from '../domain/rules';

const SOURCES = ['plan', 'organisation', 'built_in'] as const;

/** When one recipient is told. */
export class ReminderRuleResponse {
  /** So many days after the date; before it when negative.
   * @example -14 */
  @ApiProperty({ type: 'integer' })
  days!: number;

  /** Who is told.
   * @example key_worker */
  @ApiProperty({ enum: RECIPIENTS })
  recipient!: Recipient;
}

/** The rules by which one kind of date is reminded of. */
export class ReminderRulesResponse {
  /** What is reminded of.
   * @example review */
  @ApiProperty({ enum: REMINDER_KINDS })
  kind!: ReminderKind;

  /** Where these rules come from: set for this plan, for the organisation, or those that everybody begins with.
   * @example organisation */
  @ApiProperty({ enum: SOURCES })
  source!: (typeof SOURCES)[number];

  /** The rules. */
  rules!: ReminderRuleResponse[];

  /** Counts changes of what is set here, 0 where nothing is; also what If-Match takes.
   * @example 1 */
  version!: number;

  static of({ kind, source, rules, version }: RulesInForce): ReminderRulesResponse {
    return { kind, source, version, rules: rules.map(({ days, recipient }) => ({ days, recipient })) };
  }
}

/** The rules of every kind. */
export class ReminderRulesListResponse {
  /** One entry for each kind. */
  items!: ReminderRulesResponse[];
}
