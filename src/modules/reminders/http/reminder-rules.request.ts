import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { RECIPIENTS, RULE_LIMITS, type Recipient } from '../domain/rules';

/** When one recipient is told. */
export class ReminderRuleRequest {
  /** So many days after the date; before it when negative.
   * @example -14 */
  @IsInt()
  @Min(-RULE_LIMITS.daysBefore)
  @Max(RULE_LIMITS.daysAfter)
  days!: number;

  /** Who is told.
   * @example key_worker */
  @IsIn(RECIPIENTS)
  recipient!: Recipient;
}

/** All rules of one kind, in the place of those before. */
export class SetReminderRulesRequest {
  /** None: nobody is reminded. */
  @IsArray()
  @ArrayMaxSize(RULE_LIMITS.rules)
  @ValidateNested({ each: true })
  @Type(() => ReminderRuleRequest)
  rules!: ReminderRuleRequest[];
}
