import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../../../shared/errors';
import { addDays } from '../../../../shared/plain-date';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { notBefore, within } from '../../domain/review-dates';
import type { ReviewedPlan } from '../../../plans';
import type { ReviewEvent } from '../../domain/review-status';
import type { ReviewRow } from '../../persistence/review.row';
import { Reviews } from '../../persistence/reviews';
import { SettingsOfReviews, type ReviewSettings } from '../../persistence/review-settings';
import { ReviewCalendar } from '../calendar/review-calendar';
import { ReviewAccess } from './review-access';
import { ReviewCourse } from './review-course';

export interface Happened {
  readonly event: ReviewEvent;
  /** The day it happened. */
  readonly on: string;
  readonly reason?: string;
}

const LONGEST_AGO_DAYS = 366;

/** Something happened that a review follows within the organisation's time: it is brought forward, never put off. */
@Injectable()
export class ReviewAfterEvent {
  constructor(
    private readonly access: ReviewAccess,
    private readonly settings: SettingsOfReviews,
    private readonly calendar: ReviewCalendar,
    private readonly reviews: Reviews,
    private readonly course: ReviewCourse,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  /** @throws 422 event_in_future, event_too_long_ago. @returns the review to come: this one, or one that was due sooner anyway. */
  async execute(planId: string, { event, on, reason }: Happened): Promise<ReviewRow> {
    const { plan } = await this.access.toArrange(planId);
    const settings = await this.settings.of(plan);
    if (on > settings.today)
      throw wrong('event_in_future', 'A review follows what has happened: this day is still to come.');
    if (on < addDays(settings.today, -LONGEST_AGO_DAYS))
      throw wrong('event_too_long_ago', 'This is more than a year ago: look at the day again.');
    return this.follow(plan, { event, on, reason }, settings);
  }

  /** The same, of what cannot be otherwise. Whoever calls holds the plan. */
  async follow(
    plan: ReviewedPlan,
    { event, on, reason }: Happened,
    settings: ReviewSettings,
  ): Promise<ReviewRow> {
    const { timezone, afterEventDays } = settings;
    // Noted late, the time may be over: the sooner the better, and reminded of from today.
    const occurrence = notBefore(within(afterEventDays, on), settings.today);
    const dueOn = await this.calendar.dueWithin(occurrence, settings);
    const toCome = await this.reviews.toCome(plan.id);
    const dated = { ...occurrence, dueOn, timezone, basis: 'event' as const, event, reason };
    if (!toCome) return this.course.schedule(plan, dated);
    if (dueOn < toCome.dueOn) return this.course.move(plan, toCome, dated);
    // It is on record what happened, and that a review was due in time anyway.
    const subject = { subjectKind: 'review', subjectId: toCome.id };
    await this.states.record({ ...subject, state: toCome.status, detail: event, reason });
    const about = {
      ...subject,
      personId: plan.personId,
      planId: plan.id,
      section: 'reviews',
      fields: ['event'],
    };
    await this.audit.record({ action: 'review.event_noted', ...about });
    return toCome;
  }
}

function wrong(code: string, message: string): Error {
  return unprocessable(code, message, [{ pointer: '/on', code, message }]);
}
