import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { PersonLine, Suggestion } from './contract';
import { answerOf } from './problem';

/** What waits at one plan for somebody to answer. */
export interface WaitingAtPlan {
  readonly person: PersonLine;
  readonly proposedAt: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly wishes: readonly { id: string; words: string | null; at: string }[];
}

const AT_ONCE = 4;
const TEN_MINUTES_MS = 600_000;

async function waitingAt(person: PersonLine, planId: string): Promise<WaitingAtPlan> {
  const path = { planId };
  const [proposals, suggestions, wishes] = await Promise.all([
    answerOf(api.GET('/v1/plans/{planId}/proposals', { params: { path, query: { limit: 1 } } })),
    answerOf(api.GET('/v1/plans/{planId}/suggestions', { params: { path } })),
    answerOf(api.GET('/v1/plans/{planId}/review-requests', { params: { path } })),
  ]);
  const [latest] = proposals.items;
  return {
    person,
    proposedAt: latest?.status === 'open' ? latest.proposedAt : null,
    suggestions: suggestions.items,
    wishes: wishes.items.filter(({ answeredAt }) => answeredAt === null),
  };
}

/**
 * Asks plan after plan, for the API has no one answer. Each is a look at somebody's record that they can read of, so
 * it is asked for by a worker's own hand and kept for a while.
 */
export const waitingQuery = (people: readonly PersonLine[]) =>
  queryOptions({
    queryKey: ['waiting', people.map(({ id }) => id)],
    queryFn: async () => {
      const found: WaitingAtPlan[] = [];
      for (let from = 0; from < people.length; from += AT_ONCE) {
        const some = people.slice(from, from + AT_ONCE);
        found.push(
          ...(await Promise.all(some.flatMap((each) => (each.plan ? [waitingAt(each, each.plan.id)] : [])))),
        );
      }
      return found;
    },
    staleTime: TEN_MINUTES_MS,
    enabled: false,
  });
