import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications';
import { PlansModule } from '../plans';
import { FireReminders } from './application/fire-reminders';
import { PlanRules } from './application/plan-rules';
import { ReadReminderRules } from './application/read-reminder-rules';
import { Reminders } from './application/reminders';
import { SetReminderRules } from './application/set-reminder-rules';
import { PlanReminderRulesController } from './http/plan-reminder-rules.controller';
import { ReminderRulesController } from './http/reminder-rules.controller';
import { FollowReviews } from './jobs/follow-reviews';
import { LookOver } from './jobs/look-over';
import { PlanAnew } from './jobs/plan-anew';
import { RemindersDue } from './jobs/reminders-due';
import { Occurrences } from './persistence/occurrences';
import { Policies } from './persistence/policies';
import { Recipients } from './persistence/recipients';
import { ReminderSubjects } from './persistence/reminder-subjects';

/** Who is reminded of what, and when: of reviews, of plans that wait for agreement, of consents and steps. */
@Module({
  imports: [NotificationsModule, PlansModule],
  controllers: [ReminderRulesController, PlanReminderRulesController],
  providers: [
    Reminders,
    FireReminders,
    SetReminderRules,
    ReadReminderRules,
    PlanRules,
    FollowReviews,
    LookOver,
    PlanAnew,
    RemindersDue,
    Occurrences,
    Policies,
    Recipients,
    ReminderSubjects,
  ],
  exports: [Reminders],
})
export class RemindersModule {}
