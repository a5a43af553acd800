import { NotAsTold, refused, tell, type Schemas } from './client.mts';
import type { Cast } from './story.mts';

type Review = Schemas['ReviewResponse'];

/** People meet: her list comes first, a goal moves, and the next review is in the calendar at the same moment. */
export async function holdReview({ staff, person, personId, planId }: Cast, goalId: string): Promise<string> {
  const at = { path: { planId } };
  const reviews = await tell(
    'the reviews of the plan',
    200,
    person.GET('/v1/plans/{planId}/reviews', { params: { ...at, query: { limit: 5 } } }),
  );
  const toCome = reviews.items.find(({ status }) => status === 'scheduled' || status === 'preparing');
  if (!toCome) throw new NotAsTold('a plan has a review to come');
  const params = { path: { planId, reviewId: toCome.id } };
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
  return toCome.id;
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
