import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, once } from './client';
import type { Lane, LaneName, paths, Plan } from './contract';
import { answerOf, doneOf } from './problem';

type Body<Path extends keyof paths, Method extends 'post' | 'patch'> =
  paths[Path] extends Record<Method, { requestBody: { content: { 'application/json': infer Content } } }>
    ? Content
    : never;

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId],
    queryFn: () => answerOf(api.GET('/v1/plans/{planId}', { params: { path: { planId } } })),
  });

export const suggestionsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'suggestions'],
    queryFn: () => answerOf(api.GET('/v1/plans/{planId}/suggestions', { params: { path: { planId } } })),
  });

export const wishesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'wishes'],
    queryFn: () => answerOf(api.GET('/v1/plans/{planId}/review-requests', { params: { path: { planId } } })),
  });

export const proposalQuery = (planId: string, proposalId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'proposal', proposalId],
    queryFn: () =>
      answerOf(
        api.GET('/v1/plans/{planId}/proposals/{proposalId}', { params: { path: { planId, proposalId } } }),
      ),
  });

/** One text of one entry, in the lane of whoever's words they are. */
export interface TextPlace {
  readonly planId: string;
  readonly itemId: string;
  readonly field: string;
  readonly lane: LaneName;
}

/** Who wrote one lane, to the letter. Asked anew each time somebody wants to know. */
export const authorshipQuery = ({ planId, itemId, field, lane }: TextPlace) =>
  queryOptions({
    queryKey: ['plan', planId, 'authorship', itemId, field, lane],
    queryFn: () =>
      answerOf(
        api.GET('/v1/plans/{planId}/items/{itemId}/texts/{field}/{lane}/authorship', {
          params: { path: { planId, itemId, field, lane } },
        }),
      ),
    staleTime: 0,
    gcTime: 0,
  });

/** The person has read what was typed for them, and says that it is right. @throws Problem 412 where there is more. */
export function confirmDictation({ planId, itemId, field }: Omit<TextPlace, 'lane'>, revision: number) {
  return answerOf(
    api.POST('/v1/plans/{planId}/items/{itemId}/texts/{field}/dictation/confirmation', {
      params: { path: { planId, itemId, field }, header: ifMatch(revision) },
    }),
  );
}

/** The whole text as it is to read, over the revision that was read. @throws Problem 412 where there is a newer one. */
export function writeText(place: TextPlace, text: string, revision: number): Promise<Lane> {
  return answerOf(
    api.PUT('/v1/plans/{planId}/items/{itemId}/texts/{field}/{lane}', {
      params: { path: { ...place }, header: ifMatch(revision) },
      body: { text },
    }),
  );
}

export function readText(place: TextPlace): Promise<Lane> {
  return answerOf(
    api.GET('/v1/plans/{planId}/items/{itemId}/texts/{field}/{lane}', { params: { path: { ...place } } }),
  );
}

export type Progress = Body<'/v1/plans/{planId}/items/{itemId}/progress', 'post'>;

export async function recordProgress(planId: string, itemId: string, body: Progress): Promise<void> {
  const params = { path: { planId, itemId }, header: once() };
  await doneOf(api.POST('/v1/plans/{planId}/items/{itemId}/progress', { params, body }));
}

/** A step that was ticked is not done after all: one that was under way before is under way again. */
export async function takeBackDone(planId: string, itemId: string): Promise<void> {
  const { items } = await answerOf(
    api.GET('/v1/plans/{planId}/items/{itemId}/progress', { params: { path: { planId, itemId } } }),
  );
  const before = items.findLast(({ state }) => state !== 'done');
  await recordProgress(planId, itemId, { state: before?.state === 'doing' ? 'doing' : 'planned' });
}

export async function decideSuggestion(planId: string, suggestionId: string, take: boolean): Promise<void> {
  const params = { path: { planId, suggestionId } };
  await doneOf(
    take
      ? api.POST('/v1/plans/{planId}/suggestions/{suggestionId}/acceptance', { params })
      : api.POST('/v1/plans/{planId}/suggestions/{suggestionId}/leaving', { params }),
  );
}

export async function askForReview(planId: string, words: string): Promise<void> {
  const params = { path: { planId }, header: once() };
  const body = words.trim() === '' ? {} : { words: words.trim() };
  await doneOf(api.POST('/v1/plans/{planId}/review-requests', { params, body }));
}

/** @throws Problem 412 where the plan was changed meanwhile. */
export async function movePlan(
  { id, version }: Plan,
  body: { readonly to: 'active' | 'paused' | 'ended'; readonly reason: string },
): Promise<void> {
  const params = { path: { planId: id }, header: ifMatch(version) };
  await doneOf(api.PUT('/v1/plans/{planId}/status', { params, body }));
}

/** The names that stand beside words. */
export function nameIn({ names }: Pick<Plan, 'names'>, partyId: string | undefined): string | undefined {
  return partyId === undefined ? undefined : names[partyId];
}
