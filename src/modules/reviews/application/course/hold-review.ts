import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../../../shared/errors';
import { addDays } from '../../../../shared/plain-date';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { afterHolding, notBefore, seriesFrom, type Occurrence } from '../../domain/review-dates';
import { wayToHeld } from '../../domain/review-status';
import type { Attendee, ReviewRow } from '../../persistence/review.row';
import { SettingsOfReviews, type ReviewSettings } from '../../persistence/review-settings';
import { ReviewCalendar } from '../calendar/review-calendar';
import { Attendees, kept } from './attendees';
import { requireDayToCome } from './day-to-come';
import { ReviewAccess } from './review-access';
import { ReviewCourse, type Dated } from './review-course';

export interface Holding {
  /** The day people met; today when left out. */
  readonly heldOn?: string;
  /** Who was asked, and who came. */
  readonly attendees: readonly Attendee[];
  /** The day of the next review, where it is not the rule's. */
  readonly nextDueOn?: string;
  /** Why then. */
  readonly nextReason?: string;
}

const LONGEST_AGO_DAYS = 366;

/** People have met: the review is held, and the next one stands in the calendar at the same moment. */
@Injectable()
export class HoldReview {
  constructor(
    private readonly access: ReviewAccess,
    private readonly settings: SettingsOfReviews,
    private readonly calendar: ReviewCalendar,
    private readonly attendees: Attendees,
    private readonly course: ReviewCourse,
  ) {}

  /**
   * @throws 409 review_status_not_reachable; 422 unknown_attendee, held_in_future, held_too_long_ago, next_not_after, reason_needed,
   * due_in_past, due_too_far.
   * @returns the next review.
   */
  async execute(planId: string, reviewId: string, holding: Holding): Promise<ReviewRow> {
    const { plan, review } = await this.access.toDecide(planId, reviewId);
    const settings = await this.settings.of(plan);
    const { heldOn = settings.today, attendees } = holding;
    if (heldOn > settings.today)
      throw wrong(
        '/heldOn',
        'held_in_future',
        'A review is held once people have met: this day is still to come.',
      );
    if (heldOn < addDays(settings.today, -LONGEST_AGO_DAYS))
      throw wrong('/heldOn', 'held_too_long_ago', 'This is more than a year ago: look at the day again.');
    await this.attendees.check(plan.personId, attendees);
    const next = await this.next(review, heldOn, holding, settings);
    let row = review;
    for (const status of wayToHeld(review.status))
      row = await this.course.become(plan, row, status, status === 'held' ? held(heldOn, attendees) : {});
    return this.course.schedule(plan, next, { attendees: [] });
  }

  private async next(
    review: ReviewRow,
    heldOn: string,
    { nextDueOn, nextReason }: Holding,
    settings: ReviewSettings,
  ): Promise<Dated> {
    const { timezone, everyMonths, today } = settings;
    // Written down late, the next may have been due already.
    const ruled: Occurrence = notBefore(afterHolding(review, heldOn, everyMonths), today);
    const dueOn = await this.calendar.due(ruled, settings);
    if (nextDueOn === undefined) return { ...ruled, dueOn, timezone, basis: 'interval' };
    if (nextDueOn <= heldOn)
      throw wrong('/nextDueOn', 'next_not_after', 'The next review is after this one.');
    requireDayToCome(nextDueOn, today, '/nextDueOn');
    if (nextDueOn > dueOn && nextReason === undefined)
      throw wrong('/nextReason', 'reason_needed', 'Say why it is later than the rule has it.');
    const reason = nextReason;
    return { ...seriesFrom(nextDueOn), dueOn: nextDueOn, timezone, basis: 'by_hand', reason };
  }
}

function held(heldOn: string, attendees: readonly Attendee[]): Partial<ReviewRow> {
  return { heldOn, heldAt: new Date(), heldBy: currentPrincipal().partyId, attendees: attendees.map(kept) };
}

function wrong(pointer: string, code: string, message: string): Error {
  return unprocessable(code, message, [{ pointer, code, message }]);
}
