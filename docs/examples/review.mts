import { setTimeout as pause } from 'node:timers/promises';
import { NotAsTold, refused, tell, version, type Api, type Schemas } from './client.mts';
import { read, type Cast } from './story.mts';

type Review = Schemas['ReviewResponse'];

const DAY_MS = 86_400_000;
/** A reminder is told by the worker, a moment after the day is named. */
const SECONDS_TO_TELL = 30;

/** They meet within a week: her worker is reminded of it, and the reminder leads to the review. @returns its id. */
export async function reminded({ staff, personId, planId }: Cast): Promise<string> {
  const known = await toldOf(staff, personId);
  const plan = await read(staff, planId);
  const [day, other] = [6, 5].map((days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10));
  const body = { reviewOn: plan.reviewOn === day ? other : day };
  const params = { path: { planId }, header: version(plan.version) };
  await tell('they agree to meet within a week', 200, staff.PATCH('/v1/plans/{planId}', { params, body }));
  for (let second = 0; second < SECONDS_TO_TELL; second += 1) {
    const told = await toldOf(staff, personId);
    if (told?.subjectId && told.id !== known?.id) {
      const path = { notificationId: told.id };
      const at = '/v1/notifications/{notificationId}/read';
      await tell('her worker is reminded, and opens it', 204, staff.POST(at, { params: { path } }));
      return told.subjectId;
    }
    await pause(1_000);
  }
  throw new NotAsTold('a review that comes near is told to whoever prepares it');
}

/** The newest that a worker is told of somebody's review to come. */
async function toldOf(staff: Api, personId: string): Promise<Schemas['NotificationResponse'] | undefined> {
  const { data } = await staff.GET('/v1/notifications', { params: { query: { limit: 50 } } });
  return data?.items.find(({ kind, person }) => kind === 'review_due' && person?.id === personId);
}

/** People meet: her list comes first, a goal moves, and the next review is in the calendar at the same moment. */
export async function holdReview(
  { staff, person, personId, planId }: Cast,
  reviewId: string,
  goalId: string,
): Promise<void> {
  const params = { path: { planId, reviewId } };
  const entries = '/v1/plans/{planId}/reviews/{reviewId}/entries';
  const agenda = { kind: 'agenda' as const, words: 'Whether the sea is warm enough in June.' };
  await tell('she puts something on her list', 201, person.POST(entries, { params, body: agenda }));
  await refused(
    'her list is hers alone',
    403,
    'agenda_not_yours',
    staff.POST(entries, { params, body: { ...agenda, words: 'Her sleep.' } }),
  );
  const changes = '/v1/plans/{planId}/reviews/{reviewId}/changes';
  const chosen = { itemId: goalId, state: 'chosen' as const };
  await tell('at the review a goal is chosen', 201, person.POST(changes, { params, body: chosen }));
  const holding = '/v1/plans/{planId}/reviews/{reviewId}/holding';
  const attendees = [{ partyId: personId, came: true }];
  await tell('the review is held', 200, staff.POST(holding, { params, body: { attendees } }));
}

/** The version that came of it closes the review. */
export async function reviewIsAgreed(
  { person, planId }: Cast,
  reviewId: string,
  number: number,
): Promise<Review> {
  const params = { path: { planId, reviewId } };
  const review = await tell(
    'the review that led to it',
    200,
    person.GET('/v1/plans/{planId}/reviews/{reviewId}', { params }),
  );
  if (review.status !== 'agreed' || review.agreedVersion !== number)
    throw new NotAsTold('a version that comes into force agrees what was held');
  return review;
}
