import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api } from './client';
import type { Session } from './contract';
import { answerOf, doneOf, isProblem } from './problem';

/**
 * Remembers that somebody signed in on this browser, so that a stranger's first page does not begin with a refusal.
 * It says nothing of who: the session itself is in a cookie that goes with the browser.
 */
const HINT = 'trellis.signed-in';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    if (localStorage.getItem(HINT) === null) return null;
    try {
      return await answerOf(api.GET('/v1/session'));
    } catch (error) {
      if (!isProblem(error) || error.status !== 401) throw error;
      localStorage.removeItem(HINT);
      return null;
    }
  },
  staleTime: Infinity,
});

/** What is shown from now on is shown to them: nothing of whoever was here before stays in memory. */
export function enter(client: QueryClient, session: Session): Session {
  client.clear();
  localStorage.setItem(HINT, '1');
  client.setQueryData(sessionQuery.queryKey, session);
  return session;
}

export const whoIsHere = (): Promise<Session> => answerOf(api.GET('/v1/session'));

export function leave(client: QueryClient): void {
  client.clear();
  localStorage.removeItem(HINT);
  client.setQueryData(sessionQuery.queryKey, null);
}

export async function signIn(client: QueryClient, email: string, password: string): Promise<Session> {
  return enter(client, await answerOf(api.POST('/v1/session', { body: { email, password, cookie: true } })));
}

export async function redeemLink(client: QueryClient, token: string, password?: string): Promise<Session> {
  const body = { token, cookie: true, ...(password === undefined ? {} : { password }) };
  return enter(client, await answerOf(api.POST('/v1/session/link', { body })));
}

export async function chooseParty(client: QueryClient, partyId: string): Promise<Session> {
  return enter(client, await answerOf(api.POST('/v1/session/party', { body: { partyId, cookie: true } })));
}

export async function askForLink(email: string): Promise<void> {
  await doneOf(api.POST('/v1/links', { body: { email } }));
}

export async function signOut(client: QueryClient): Promise<void> {
  await doneOf(api.DELETE('/v1/session'));
  leave(client);
}

export async function signOutEverywhere(client: QueryClient): Promise<void> {
  await doneOf(api.DELETE('/v1/sessions'));
  leave(client);
}

export async function setPassword(password: string, current?: string): Promise<void> {
  await doneOf(
    api.PUT('/v1/session/password', { body: { password, ...(current === undefined ? {} : { current }) } }),
  );
}
