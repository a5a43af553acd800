import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { conflict, notFound, unprocessable } from '../../../shared/errors';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { ReviewRequestRow } from '../persistence/review-request.row';
import { PlanAccess, type PlanHead } from '../../plans';
import { seriesFrom } from '../domain/review-dates';
import type { Wish } from '../domain/review-status';
import type { ReviewRow } from '../persistence/review.row';
import { Reviews } from '../persistence/reviews';
import { SettingsOfReviews } from '../persistence/review-settings';
import { requireDayToCome } from './course/day-to-come';
import { PostponeReview } from './course/postpone-review';
import { ReviewAccess } from './course/review-access';
import { ReviewCourse } from './course/review-course';

const MOST = 100;
const SUPPORTER: Statement = {
  name: 'review_request.by_supporter',
  text: 'SELECT 1 FROM supporter WHERE org_id = $1 AND id = $2 AND person_id = $3',
};

/** How a wish is answered: with a day, or by word of mouth, of which nothing is kept here. */
export interface Answer {
  readonly dueOn?: string;
  /** Why that day, and with it alone: it stays with the review. And where the day of the review has gone by, why it was not held then. */
  readonly reason?: string;
}

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
    private readonly postpone: PostponeReview,
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
   * off says why, and it stays on record as put off. So does one whose day has gone by already, which every day to come is
   * later than.
   * @throws 409 review_request_answered, 422 day_needed, due_in_past, due_too_far, not_sooner, reason_needed.
   */
  async answer(planId: string, id: string, { dueOn, reason }: Answer = {}): Promise<ReviewRequestRow> {
    const { plan } = await this.reviewAccess.toArrange(planId);
    const { orgId, partyId } = currentPrincipal();
    const open = { orgId, planId, id, answeredAt: IsNull() };
    const done = { answeredAt: () => 'now()', answeredBy: partyId };
    const { affected } = await this.units.manager.update(ReviewRequestRow, open, done);
    if (affected !== 1) {
      if (!(await this.units.manager.existsBy(ReviewRequestRow, { orgId, planId, id }))) throw notFound();
      throw conflict('review_request_answered', 'This wish has been answered already.');
    }
    // Without a day there is no review that it stays with: nobody would ever read it.
    if (reason !== undefined && dueOn === undefined) throw dayNeeded();
    await this.record('review.request_answered', plan, id);
    const answered = await this.units.manager.findOneByOrFail(ReviewRequestRow, { orgId, planId, id });
    if (dueOn !== undefined) await this.meetOn(plan, answered, { dueOn, reason });
    return answered;
  }

  private async meetOn(
    plan: PlanHead,
    wish: ReviewRequestRow,
    { dueOn, reason }: Answer & { readonly dueOn: string },
  ): Promise<void> {
    const { today, timezone } = await this.settings.of(plan);
    requireDayToCome(dueOn, today, '/dueOn');
    const { id: requestId } = wish;
    const dated = { ...seriesFrom(dueOn), dueOn, timezone, basis: 'asked' as const, reason, requestId };
    const toCome = await this.reviews.toCome(plan.id);
    if (toCome && toCome.dueOn < today) return this.makeUpFor(toCome, { plan, wish, dueOn, reason });
    if (toCome && dueOn > toCome.dueOn) throw notSooner();
    if (toCome) await this.course.move(plan, toCome, dated);
    else await this.course.schedule(plan, dated);
  }

  /** It stays on record that the review was missed. */
  private async makeUpFor(
    missed: ReviewRow,
    { plan, wish, dueOn, reason }: Answer & { plan: PlanHead; wish: ReviewRequestRow; dueOn: string },
  ): Promise<void> {
    if (reason === undefined) throw reasonNeeded();
    const onWishOf = await this.wishOf(plan, wish);
    await this.postpone.putOff(plan, missed, { dueOn, reason, onWishOf, requestId: wish.id });
  }

  private async wishOf({ personId }: PlanHead, { partyId }: ReviewRequestRow): Promise<Wish> {
    if (partyId === personId) return 'person';
    const supporter = await this.units.query(SUPPORTER, [this.units.orgId, partyId, personId]);
    return supporter.length > 0 ? 'supporter' : 'team';
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

function reasonNeeded(): Error {
  const message = 'The day of this review has gone by: say why it was not held then.';
  return unprocessable('reason_needed', message, [{ pointer: '/reason', code: 'reason_needed', message }]);
}

function dayNeeded(): Error {
  const message = 'A reason says why on that day: name the day too, or leave the reason out.';
  return unprocessable('day_needed', message, [{ pointer: '/dueOn', code: 'day_needed', message }]);
}

function notSooner(): Error {
  const message = 'A wish brings a review forward: to meet later than was meant, put the review off.';
  return unprocessable('not_sooner', message, [{ pointer: '/dueOn', code: 'not_sooner', message }]);
}
