import { Injectable } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import { currentPrincipal } from '../../../platform/context/request-context';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../platform/http/conventions/page';
import { PlanAccess, type OpenedPlan } from '../../plans';
import { ReviewRow } from '../persistence/review.row';
import { ReviewViews, type ReviewView } from '../persistence/review-views';

/** The reviews of a plan, cut to what the caller may see. */
@Injectable()
export class ReadReviews {
  constructor(
    private readonly plans: PlanAccess,
    private readonly views: ReviewViews,
  ) {}

  /** Latest first: the one to come, then the last, and so on. @throws 404, 400 invalid_cursor. */
  async list(planId: string, { limit, cursor }: PageQuery): Promise<Page<ReviewView>> {
    const after = decodeCursor(cursor, ['moment', 'uuid']);
    const opened = await this.plans.toRead(planId, 'reviews');
    const page = toPage(await this.views.page(opened.plan, after, limit), limit, (view) =>
      this.views.placeOf(view),
    );
    return { ...page, items: page.items.map((view) => cut(view, opened)) };
  }

  /** @throws 404. */
  async one(planId: string, reviewId: string): Promise<ReviewView> {
    const opened = await this.plans.toRead(planId, 'reviews');
    const view = await this.views.one(opened.plan, reviewId);
    if (!view) throw notFound();
    return cut(view, opened);
  }
}

/**
 * Where a consent opens the person's own words alone, what others said is not among them (invariant 10). What changed in
 * goals is told to whom the goals are open.
 */
function cut(view: ReviewView, { plan, reach }: OpenedPlan): ReviewView {
  const { partyId: reader } = currentPrincipal();
  const theirs = (partyId: string): boolean => partyId === plan.personId || partyId === reader;
  const ownOnly = reach.ownWordsOnly.has('reviews');
  const seesGoals = reach.sections.has('goals');
  const noNotes = ownOnly || reach.ownWordsOnly.has('goals');
  const changes = seesGoals ? view.changes : [];
  return {
    ...view,
    review: ownOnly
      ? Object.assign(new ReviewRow(), view.review, { reason: null, closingReason: null })
      : view.review,
    entries: ownOnly ? view.entries.filter(({ partyId }) => theirs(partyId)) : view.entries,
    changes: changes.map((change) =>
      noNotes && !theirs(change.partyId) ? { ...change, note: null } : change,
    ),
  };
}
