import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import { answerOf } from './problem';

/**
 * How much is new. Asked whenever something comes, also where nobody is at the screen: it is no use of the session, which
 * rests all the same, and names nobody. Whatever asks for the list anew asks for this too.
 */
export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: ({ signal }) => answerOf(api.GET('/v1/notifications/unread', { signal })),
});
