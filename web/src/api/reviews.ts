import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, once } from './client';
import type { BodyOf, Review, ReviewEntry } from './contract';
import { answerOf, doneOf } from './problem';

/** Latest first: the one to come, then the last that was held. */
export const reviewsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'reviews'],
    queryFn: async () => {
      const params = { path: { planId }, query: { limit: 20 } };
      return (await answerOf(api.GET('/v1/plans/{planId}/reviews', { params }))).items;
    },
  });

/** Everything that was written down for a review. */
export function entriesOf({ agenda, contributions, worked, notWorked }: Review) {
  return [...agenda, ...contributions, ...worked, ...notWorked];
}

/** What a review is about now: one that was held and not agreed yet, or the one to come; and what came before it. */
export interface Times {
  readonly thisTime: Review | null;
  readonly lastTime: Review | null;
  readonly toCome: Review | null;
}

export function timesOf(reviews: readonly Review[]): Times {
  const toCome = reviews.find(({ status }) => status === 'scheduled' || status === 'preparing') ?? null;
  const thisTime = reviews.find(({ status }) => status === 'held') ?? toCome;
  const lastTime = reviews.find(({ heldOn, id }) => heldOn !== null && id !== thisTime?.id) ?? null;
  return { thisTime, lastTime, toCome };
}

export type Entry = BodyOf<'/v1/plans/{planId}/reviews/{reviewId}/entries', 'post'>;
export type EntryKind = Entry['kind'];

/** Where a review is. */
export interface ReviewPlace {
  readonly planId: string;
  readonly reviewId: string;
}

export function addEntry(path: ReviewPlace, body: Entry): Promise<ReviewEntry> {
  const params = { path: { ...path }, header: once() };
  return answerOf(api.POST('/v1/plans/{planId}/reviews/{reviewId}/entries', { params, body }));
}

/** @throws Problem 412 where it was changed meanwhile. */
export function reviseEntry(path: ReviewPlace & { entryId: string }, version: number, words: string) {
  const params = { path: { ...path }, header: ifMatch(version) };
  return answerOf(
    api.PATCH('/v1/plans/{planId}/reviews/{reviewId}/entries/{entryId}', { params, body: { words } }),
  );
}

export async function removeEntry(path: ReviewPlace & { entryId: string }, version: number): Promise<void> {
  const params = { path: { ...path }, header: ifMatch(version) };
  await doneOf(api.DELETE('/v1/plans/{planId}/reviews/{reviewId}/entries/{entryId}', { params }));
}

export type Change = BodyOf<'/v1/plans/{planId}/reviews/{reviewId}/changes', 'post'>;

export async function recordChange(path: ReviewPlace, body: Change): Promise<void> {
  const params = { path: { ...path }, header: once() };
  await doneOf(api.POST('/v1/plans/{planId}/reviews/{reviewId}/changes', { params, body }));
}

export type Preparation = BodyOf<'/v1/plans/{planId}/reviews/{reviewId}/preparation', 'post'>;

export async function prepareReview(path: ReviewPlace, body: Preparation): Promise<void> {
  const params = { path: { ...path }, header: once() };
  await doneOf(api.POST('/v1/plans/{planId}/reviews/{reviewId}/preparation', { params, body }));
}

export type Holding = BodyOf<'/v1/plans/{planId}/reviews/{reviewId}/holding', 'post'>;

export async function holdReview(path: ReviewPlace, body: Holding): Promise<void> {
  const params = { path: { ...path }, header: once() };
  await doneOf(api.POST('/v1/plans/{planId}/reviews/{reviewId}/holding', { params, body }));
}

export type Postponement = BodyOf<'/v1/plans/{planId}/reviews/{reviewId}/postponement', 'post'>;

export async function postponeReview(path: ReviewPlace, body: Postponement): Promise<void> {
  const params = { path: { ...path }, header: once() };
  await doneOf(api.POST('/v1/plans/{planId}/reviews/{reviewId}/postponement', { params, body }));
}

export type Cancellation = BodyOf<'/v1/plans/{planId}/reviews/{reviewId}/cancellation', 'post'>;

export async function cancelReview(path: ReviewPlace, body: Cancellation): Promise<void> {
  const params = { path: { ...path }, header: once() };
  await doneOf(api.POST('/v1/plans/{planId}/reviews/{reviewId}/cancellation', { params, body }));
}

/** How often a plan is reviewed, and where that is said. */
export const planRuleQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'review-rule'],
    queryFn: () => answerOf(api.GET('/v1/plans/{planId}/review-rule', { params: { path: { planId } } })),
  });

/** @param everyMonths null: as everywhere in the organisation. */
export async function setPlanRule(
  planId: string,
  body: { readonly everyMonths: number | null; readonly reason: string },
): Promise<void> {
  await doneOf(api.PUT('/v1/plans/{planId}/review-rule', { params: { path: { planId } }, body }));
}

export type Happened = BodyOf<'/v1/plans/{planId}/reviews/after-event', 'post'>;

export async function reviewAfterEvent(planId: string, body: Happened): Promise<void> {
  const params = { path: { planId }, header: once() };
  await doneOf(api.POST('/v1/plans/{planId}/reviews/after-event', { params, body }));
}

export interface WishAnswer {
  readonly dueOn: string;
  /** Where the day of the review has gone by. */
  readonly reason?: string;
}

/** Takes up a wish to meet sooner, on a day. */
export async function answerWish(planId: string, requestId: string, body: WishAnswer): Promise<void> {
  const params = { path: { planId, requestId }, header: once() };
  await doneOf(api.POST('/v1/plans/{planId}/review-requests/{requestId}/answer', { params, body }));
}
