/** A plan as far as its reviews need to know it. */
export interface ReviewedPlan {
  readonly id: string;
  readonly personId: string;
}

/** A review that is to be put into the calendar. */
export interface PlannedReview {
  /** The day as the rule, or whoever chose it, names it. */
  readonly nominalOn: string;
  readonly anchorDay: number;
  /** The day it is due, once closures are taken into account. */
  readonly dueOn: string;
  readonly timezone: string;
  readonly basis: 'first' | 'by_hand';
}

/**
 * The reviews of plans, as this module needs them; the module of reviews provides them. The day that stands at a plan
 * (`review_on`) is the day of its review to come: whatever happens to a plan is told here, and what happens to a review is
 * written there by `ReviewDay`. Every method joins the unit of work that is open.
 */
export abstract class PlanReviews {
  /**
   * The first review of a plan that is being opened: on the day chosen, or within the organisation's time.
   * @throws 422 due_in_past, due_too_far.
   */
  abstract first(personId: string, chosen?: string): Promise<PlannedReview>;

  /** The plan is there: so is its review. */
  abstract opened(plan: ReviewedPlan, first: PlannedReview): Promise<void>;

  /**
   * Somebody chose another day at the plan, or none. The plan is locked.
   * @throws 422 due_in_past, due_too_far; reason_needed for a later day, or none, without why.
   */
  abstract dayChosen(plan: ReviewedPlan, day: string | null, reason?: string): Promise<void>;

  /** Nothing is reviewed any more. */
  abstract planEnded(plan: ReviewedPlan, reason: string): Promise<void>;

  /** What was held is agreed. The plan is locked. */
  abstract cameIntoForce(plan: ReviewedPlan, version: number): Promise<void>;
}
