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

/** All that wait, however many: one call takes some. */
export async function replayDeadLetters(): Promise<void> {
  const replay = () =>
    answerOf(api.POST('/v1/dead-letters/replay', { params: { header: once() }, body: {} }));
  let { more } = await replay();
  while (more) ({ more } = await replay());
}

export const discardDeadLetter = (deadLetterId: string, reason: string) =>
  answerOf(
    api.POST('/v1/dead-letters/{deadLetterId}/discard', {
      params: { path: { deadLetterId }, header: once() },
      body: { reason },
    }),
  );
