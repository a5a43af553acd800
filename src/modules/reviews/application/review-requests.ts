import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { conflict, notFound, unprocessable } from '../../../shared/errors';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { ReviewRequestRow } from '../persistence/review-request.row';
import { PlanAccess, type PlanHead } from '../../plans';
import { seriesFrom } from '../domain/review-dates';
import { Reviews } from '../persistence/reviews';
import { SettingsOfReviews } from '../persistence/review-settings';
import { requireDayToCome } from './course/day-to-come';
import { ReviewAccess } from './course/review-access';
import { ReviewCourse } from './course/review-course';

const MOST = 100;

/** Anyone who writes in a plan, the person above all, may ask for a review before its time; their team answers. */
@Injectable()
export class ReviewRequests {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly audit: Audit,
    private readonly reviewAccess: ReviewAccess,
    private readonly settings: SettingsOfReviews,
    private readonly reviews: Reviews,
    private readonly course: ReviewCourse,
  ) {}

  async make(planId: string, words?: string): Promise<ReviewRequestRow> {
    const { plan } = await this.access.toWrite(planId);
    const { orgId, partyId, viaId } = currentPrincipal();
    const row = {
      orgId, id: newId(), planId, words: words ?? null, partyId, viaId, at: new Date(), answeredAt: null, answeredBy: null,
    }; // prettier-ignore
    await this.units.manager.insert(ReviewRequestRow, row);
    await this.record('review.requested', plan, row.id);
    return row;
  }

  /** What was asked, newest first; where a consent opens the person's own words alone, without what others said. */
  async list(planId: string): Promise<ReviewRequestRow[]> {
    const opened = await this.access.toRead(planId, 'reviews');
    const rows = await this.units.manager.find(ReviewRequestRow, {
      where: { orgId: this.units.orgId, planId },
      order: { at: 'DESC', id: 'DESC' },
      take: MOST,
    });
    if (!opened.reach.ownWordsOnly.has('reviews')) return rows;
    const theirs = [opened.plan.personId, currentPrincipal().partyId];
    return rows.map((row) =>
      theirs.includes(row.partyId) ? row : Object.assign(new ReviewRequestRow(), row, { words: null }),
    );
  }

  /**
   * Their team has taken it up: with a day, the review to come is brought to it. Never to a later one: who puts a review
   * off says why, and it stays on record as put off.
   * @throws 409 review_request_answered, 422 due_in_past, due_too_far, not_sooner.
   */
  async answer(planId: string, id: string, dueOn?: string): Promise<ReviewRequestRow> {
    const { plan } = await this.reviewAccess.toArrange(planId);
    const { orgId, partyId } = currentPrincipal();
    const open = { orgId, planId, id, answeredAt: IsNull() };
    const done = { answeredAt: () => 'now()', answeredBy: partyId };
    const { affected } = await this.units.manager.update(ReviewRequestRow, open, done);
    if (affected !== 1) {
      if (!(await this.units.manager.existsBy(ReviewRequestRow, { orgId, planId, id }))) throw notFound();
      throw conflict('review_request_answered', 'This wish has been answered already.');
    }
    await this.record('review.request_answered', plan, id);
    const answered = await this.units.manager.findOneByOrFail(ReviewRequestRow, { orgId, planId, id });
    if (dueOn !== undefined) await this.meetOn(plan, answered, dueOn);
    return answered;
  }

  private async meetOn(plan: PlanHead, { id: requestId }: ReviewRequestRow, dueOn: string): Promise<void> {
    const { today, timezone } = await this.settings.of(plan);
    requireDayToCome(dueOn, today, '/dueOn');
    const dated = { ...seriesFrom(dueOn), dueOn, timezone, basis: 'asked' as const, requestId };
    const toCome = await this.reviews.toCome(plan.id);
    if (toCome && dueOn > toCome.dueOn) throw notSooner();
    if (toCome) await this.course.move(plan, toCome, dated);
    else await this.course.schedule(plan, dated);
  }

  private record(action: string, { id: planId, personId }: PlanHead, subjectId: string): Promise<void> {
    return this.audit.record({
      action,
      subjectKind: 'review_request',
      subjectId,
      personId,
      planId,
      section: 'reviews',
    });
  }
}

function notSooner(): Error {
  const message = 'A wish brings a review forward: to meet later than was meant, put the review off.';
  return unprocessable('not_sooner', message, [{ pointer: '/dueOn', code: 'not_sooner', message }]);
}
