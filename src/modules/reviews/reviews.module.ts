import { Global, Module } from '@nestjs/common';
import { SupportEnded } from '../people';
import { PlanReviews, PlansModule } from '../plans';
import { ReviewCalendar } from './application/calendar/review-calendar';
import { KeepClosures } from './application/closures';
import { Attendees } from './application/course/attendees';
import { CancelReview } from './application/course/cancel-review';
import { DateByRule } from './application/course/date-by-rule';
import { HoldReview } from './application/course/hold-review';
import { PostponeReview } from './application/course/postpone-review';
import { PrepareReview } from './application/course/prepare-review';
import { ReviewAccess } from './application/course/review-access';
import { ReviewAfterEvent } from './application/course/review-after-event';
import { ReviewCourse } from './application/course/review-course';
import { ReviewsAfterSupport } from './application/course/reviews-after-support';
import { ReviewsOfPlans } from './application/course/reviews-of-plans';
import { Entries } from './application/entries';
import { PlanRules } from './application/plan-rule';
import { ReadReviews } from './application/read-reviews';
import { RecordChange } from './application/record-change';
import { ReviewRequests } from './application/review-requests';
import { ClosuresController } from './http/closures.controller';
import { ReviewEntriesController } from './http/review-entries.controller';
import { ReviewRequestsController } from './http/review-requests.controller';
import { ReviewRuleController } from './http/review-rule.controller';
import { ReviewsController } from './http/reviews.controller';
import { FollowRule } from './jobs/follow-rule';
import { ReviewDays } from './jobs/review-days';
import { Closures } from './persistence/closures';
import { SettingsOfReviews } from './persistence/review-settings';
import { ReviewViews } from './persistence/review-views';
import { ReviewZones } from './persistence/review-zones';
import { Reviews } from './persistence/reviews';
import { ReviewsByInterval } from './persistence/reviews-by-interval';
import { ReviewsDue } from './persistence/reviews-due';
import './permissions';

const ROWS = [Closures, Reviews, ReviewsByInterval, ReviewsDue, ReviewViews, ReviewZones, SettingsOfReviews];
const CALENDAR = [ReviewCalendar, KeepClosures, PlanRules];
const COURSE = [
  Attendees, ReviewAccess, ReviewCourse, PrepareReview, HoldReview, PostponeReview, CancelReview, ReviewAfterEvent,
  DateByRule,
]; // prettier-ignore

/**
 * Reviews: when a plan is looked at again, what people bring, and what came of it. Global, since plans tell it what
 * happens to them and it opens plans: the one declares `PlanReviews`, and the other provides it; so do people, of support
 * that ends.
 */
@Global()
@Module({
  imports: [PlansModule],
  controllers: [
    ReviewsController,
    ReviewEntriesController,
    ReviewRequestsController,
    ReviewRuleController,
    ClosuresController,
  ],
  providers: [
    ...ROWS,
    ...CALENDAR,
    ...COURSE,
    Entries,
    RecordChange,
    ReviewDays,
    FollowRule,
    ReadReviews,
    ReviewRequests,
    { provide: PlanReviews, useClass: ReviewsOfPlans },
    { provide: SupportEnded, useClass: ReviewsAfterSupport },
  ],
  exports: [PlanReviews, SupportEnded, ReviewZones],
})
export class ReviewsModule {}
