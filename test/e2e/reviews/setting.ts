import { addMonths } from '../../../src/shared/plain-date';
import type { Answer, Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { PlanInHand } from '../agreements/plan-in-hand';

/** A review as far as these tests look at it. */
export interface Review extends Record<string, unknown> {
  id: string;
  status: string;
  basis: string;
  dueOn: string;
  nominalOn: string;
}

export const today = (): string => new Date().toISOString().slice(0, 10);

/** Some months ahead, on a day that every month has. */
export const DAY = addMonths(`${today().slice(0, 8)}15`, 4);

/** Called once in a `describe`: one app, and for each test a plan of its own whose review is on `DAY`. */
export function takeReviewsInHand(): ReviewsInHand {
  const hand = new ReviewsInHand();
  beforeAll(async () => {
    hand.app = await startTestApp();
  });
  beforeEach(async () => {
    hand.plan = await PlanInHand.open(hand.app, 'Northside', DAY);
  });
  afterAll(() => hand.app.close());
  return hand;
}

/** Amira's plan and its reviews. */
export class ReviewsInHand {
  app!: TestApp;
  plan!: PlanInHand;

  async list(by: Api = this.plan.staff): Promise<Review[]> {
    const { status, body } = await by.get<{ items: Review[] }>(this.plan.path('reviews'));
    expect(status).toBe(200);
    return body.items;
  }

  async toCome(): Promise<Review> {
    const [review] = await this.list();
    if (!review) throw new Error('There is no review to come.');
    return review;
  }

  due(): Promise<{ ref_id: string; due_at: Date }[]> {
    return this.app.fixtures.query(
      `SELECT ref_id, due_at FROM platform.due WHERE kind = 'review' AND org_id = $1`,
      [this.plan.orgId],
    );
  }

  hold(id: string, more: object = {}): Promise<Answer<Review>> {
    const attendees = [
      { partyId: this.plan.personId, came: true },
      { name: 'Mr Bello', came: false },
    ];
    return this.plan.staff.post<Review>(this.plan.path('reviews', id, 'holding'), { attendees, ...more });
  }
}
