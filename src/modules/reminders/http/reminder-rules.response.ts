import { ApiProperty } from '@nestjs/swagger';
import type { RulesInForce } from '../application/read-reminder-rules';
import {
  ESCALATED_TO,
  RECIPIENTS,
  REMINDER_KINDS,
  type Escalation,
  type Recipient,
  type ReminderKind,
} from '../domain/rules';

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

/** Who is told when nobody acted. */
export class EscalationResponse {
  /** So many days after the date, or after the last thing that anybody did about it since: asked people to a review,
   * prepared it or wrote in it; took down an answer to a plan.
   * @example 7 */
  @ApiProperty({ type: 'integer' })
  afterDays!: number;

  /** Service managers of the team, or of the whole organisation.
   * @example team_lead */
  @ApiProperty({ enum: ESCALATED_TO })
  recipient!: Escalation['recipient'];
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

  /** Who is told when nobody acted. */
  escalation!: EscalationResponse[];

  /** Why the plan has its own, or null.
   * @example "Amira asked to hear of it herself, and early." */
  reason!: string | null;

  /** Who last set what is set here, or took it back; null where nobody ever did. */
  setBy!: string | null;

  /** When, or null. */
  setAt!: Date | null;

  /** Counts changes of what is set here, 0 where nothing ever was; also what If-Match takes.
   * @example 1 */
  version!: number;

  static of(inForce: RulesInForce): ReminderRulesResponse {
    const { kind, source, rules, escalation, reason, setBy, setAt, version } = inForce;
    return {
      kind,
      source,
      rules: rules.map(({ days, recipient }) => ({ days, recipient })),
      escalation: escalation.map(({ afterDays, recipient }) => ({ afterDays, recipient })),
      reason,
      setBy,
      setAt,
      version,
    };
  }
}

/** The rules of every kind. */
export class ReminderRulesListResponse {
  /** One entry for each kind. */
  items!: ReminderRulesResponse[];
}
