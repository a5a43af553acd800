import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, once } from './client';
import { answerOf } from './problem';

/** What was tried as often as it is tried at all, the newest first. */
export const deadLettersQuery = infiniteQueryOptions({
  queryKey: ['dead-letters'],
  queryFn: ({ pageParam }) =>
    answerOf(
      api.GET('/v1/dead-letters', {
        params: { query: { state: 'all', limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
});

export const replayDeadLetter = (deadLetterId: string) =>
  answerOf(
    api.POST('/v1/dead-letters/{deadLetterId}/replay', {
      params: { path: { deadLetterId }, header: once() },
    }),
  );

export const discardDeadLetter = (deadLetterId: string, reason: string) =>
  answerOf(
    api.POST('/v1/dead-letters/{deadLetterId}/discard', {
      params: { path: { deadLetterId }, header: once() },
      body: { reason },
    }),
  );
