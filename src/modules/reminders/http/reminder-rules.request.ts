import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { Line } from '../../../platform/http/validation/text.decorators';
import { LIMITS } from '../../plans';
import { ESCALATED_TO, RECIPIENTS, RULE_LIMITS, type Escalation, type Recipient } from '../domain/rules';

const EARLIEST = -RULE_LIMITS.daysBefore;

/** When one recipient is told. */
export class ReminderRuleRequest {
  /** So many days after the date; before it when negative. Of a consent 1 at most: that is when it has run out.
   * @example -14 */
  @ApiProperty({ type: 'integer', minimum: EARLIEST, maximum: RULE_LIMITS.daysAfter })
  @IsInt()
  @Min(EARLIEST)
  @Max(RULE_LIMITS.daysAfter)
  days!: number;

  /** Who is told. Of a review everybody but owners, of agreements and consents key worker, person and who leads the team,
   * of a step its owner.
   * @example key_worker */
  @IsIn(RECIPIENTS)
  recipient!: Recipient;
}

/** Who is told when nobody acted. */
export class EscalationRequest {
  /** So many days after the date, or after the last thing that anybody did about it since.
   * @example 7 */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: RULE_LIMITS.daysAfter })
  @IsInt()
  @Min(1)
  @Max(RULE_LIMITS.daysAfter)
  afterDays!: number;

  /** Service managers of the team, or of the whole organisation.
   * @example team_lead */
  @IsIn(ESCALATED_TO)
  recipient!: Escalation['recipient'];
}

/** All rules of one kind, in the place of those before. */
export class SetReminderRulesRequest {
  /** None: nobody is reminded. */
  @IsArray()
  @ArrayMaxSize(RULE_LIMITS.rules)
  @ValidateNested({ each: true })
  @Type(() => ReminderRuleRequest)
  rules!: ReminderRuleRequest[];

  /** Who is told when nobody acted. None: nobody, and for consents and steps always so. */
  @IsArray()
  @ArrayMaxSize(RULE_LIMITS.escalation)
  @ValidateNested({ each: true })
  @Type(() => EscalationRequest)
  escalation!: EscalationRequest[];
}

/** All rules of one kind for one plan. */
export class SetPlanReminderRulesRequest extends SetReminderRulesRequest {
  /** Why this plan has its own.
   * @example "Amira asked to hear of it herself, and early." */
  @Line(LIMITS.lineCharacters)
  reason!: string;
}
