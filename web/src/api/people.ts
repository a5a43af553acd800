import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, once } from './client';
import type { paths } from './contract';
import { answerOf, isProblem } from './problem';

/** What fills a window comes first; whoever scrolls on is given more at a time. */
const FIRST = 50;
const MORE = 100;
/** The most that the service tells at once. */
const MOST = 100;

interface Finding {
  readonly search: string;
  readonly mine: boolean;
}

export const peopleQuery = ({ search, mine }: Finding) =>
  infiniteQueryOptions({
    queryKey: ['people', { search, mine }],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/people', {
          params: {
            query: {
              limit: pageParam === '' ? FIRST : MORE,
              ...(search === '' ? {} : { search }),
              ...(mine ? { keyWorker: 'me' } : {}),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

const ofPerson = (personId: string) => ({ params: { path: { personId } } });

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId],
    queryFn: () => answerOf(api.GET('/v1/people/{personId}', ofPerson(personId))),
  });

export const duplicatesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId, 'duplicates'],
    queryFn: () => answerOf(api.GET('/v1/people/{personId}/duplicates', ofPerson(personId))),
  });

export const circleQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId, 'circle'],
    queryFn: () => answerOf(api.GET('/v1/people/{personId}/circle', ofPerson(personId))),
  });

export const supportersQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId, 'supporters'],
    queryFn: () => answerOf(api.GET('/v1/people/{personId}/supporters', ofPerson(personId))),
  });

export const episodesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId, 'episodes'],
    queryFn: () => answerOf(api.GET('/v1/people/{personId}/episodes', ofPerson(personId))),
  });

export const consentsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId, 'consents'],
    queryFn: () => answerOf(api.GET('/v1/people/{personId}/consents', ofPerson(personId))),
  });

/** @param others without what the person themselves did. */
export const historyQuery = (personId: string, others: boolean) =>
  infiniteQueryOptions({
    queryKey: ['person', personId, 'history', { others }],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/v1/people/{personId}/history', {
          params: {
            path: { personId },
            query: {
              others,
              limit: pageParam === '' ? 30 : MORE,
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

/**
 * The names of those who have looked at somebody's record, as its history tells them to the person: whoever has it open
 * has looked at it. Asked for anew when somebody is there who was not before.
 */
export const lookersQuery = (personId: string, partyIds: readonly string[]) =>
  queryOptions({
    queryKey: ['person', personId, 'lookers', partyIds],
    queryFn: async () => {
      const params = { path: { personId }, query: { limit: MOST, others: true } };
      const { items } = await answerOf(api.GET('/v1/people/{personId}/history', { params }));
      return Object.fromEntries(
        items.flatMap(({ partyId, name }) => (name === null ? [] : [[partyId, name]])),
      );
    },
    staleTime: 300_000,
  });

/** The plan of a person that has not ended, or null where none has begun. */
export const planOfPersonQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId, 'plan'],
    queryFn: async () => {
      try {
        return await answerOf(api.GET('/v1/people/{personId}/plan', ofPerson(personId)));
      } catch (error) {
        if (isProblem(error) && error.status === 404) return null;
        throw error;
      }
    },
  });

export const workerQuery = (workerId: string) =>
  queryOptions({
    queryKey: ['worker', workerId],
    queryFn: () => answerOf(api.GET('/v1/workers/{workerId}', { params: { path: { workerId } } })),
    staleTime: 300_000,
  });

export type NewPerson = paths['/v1/people']['post']['requestBody']['content']['application/json'];

export const addPerson = (body: NewPerson) =>
  answerOf(api.POST('/v1/people', { body, params: { header: once() } }));

export const openPlan = (personId: string) =>
  answerOf(api.POST('/v1/plans', { body: { personId }, params: { header: once() } }));
