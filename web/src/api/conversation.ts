import { api, ifMatch, once } from './client';
import type { Lane, LaneName } from './contract';
import { answerOf } from './problem';

/** Where the words of one question go: the kind of entry, and what else such an entry says about itself. */
export type NewEntry =
  | { readonly kind: 'about_me'; readonly heading: string }
  | { readonly kind: 'strength'; readonly lifeArea: string }
  | { readonly kind: 'goal' }
  | { readonly kind: 'step'; readonly goalId: string };

/** The field of an entry that holds its first words. */
export const FIELD_OF = { about_me: 'words', strength: 'words', goal: 'statement', step: 'what' } as const;

/** Makes the entry that these are the first words of. @returns its id. */
export async function beginEntry(
  planId: string,
  entry: NewEntry,
  lane: LaneName,
  text: string,
): Promise<string> {
  const params = { path: { planId }, header: once() };
  const words = { [lane]: text };
  switch (entry.kind) {
    case 'about_me': {
      const body = { heading: entry.heading as 'what_matters', words };
      return (await answerOf(api.POST('/v1/plans/{planId}/about-me', { params, body }))).id;
    }
    case 'strength': {
      const body = { lifeArea: entry.lifeArea as 'home', time: 'current' as const, words };
      return (await answerOf(api.POST('/v1/plans/{planId}/strengths', { params, body }))).id;
    }
    case 'goal': {
      const body = { kind: 'life' as const, direction: 'approach' as const, statement: words };
      return (await answerOf(api.POST('/v1/plans/{planId}/goals', { params, body }))).id;
    }
    case 'step': {
      const path = { planId, goalId: entry.goalId };
      const body = { owner: { kind: 'person' as const }, what: words };
      return (
        await answerOf(
          api.POST('/v1/plans/{planId}/goals/{goalId}/steps', { params: { ...params, path }, body }),
        )
      ).id;
    }
  }
}

/** The person says that what was typed for them is right: it becomes theirs. */
export function confirmDictation(
  place: { planId: string; itemId: string; field: string },
  revision: number,
): Promise<Lane> {
  return answerOf(
    api.POST('/v1/plans/{planId}/items/{itemId}/texts/{field}/dictation/confirmation', {
      params: { path: place, header: ifMatch(revision) },
    }),
  );
}
