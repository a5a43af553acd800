import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api } from './client';
import type { Session } from './contract';
import { tellTabs } from './last-answer';
import { somebodyElse } from './page-memory';
import { answerOf, doneOf, isProblem } from './problem';

/**
 * Remembers that somebody signed in on this browser, so that a stranger's first page does not begin with a refusal.
 * It says nothing of who: the session itself is in a cookie that goes with the browser.
 */
const HINT = 'trellis.signed-in';

export const mayBeSignedIn = (): boolean => localStorage.getItem(HINT) !== null;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    if (!mayBeSignedIn()) return null;
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

export const ownSessionsQuery = queryOptions({
  queryKey: ['session', 'own'],
  queryFn: async () => (await answerOf(api.GET('/v1/sessions'))).items,
});

export async function endOwnSession(sessionId: string): Promise<void> {
  await doneOf(api.DELETE('/v1/sessions/{sessionId}', { params: { path: { sessionId } } }));
}

/** Whether the session lives; refused where it does not. */
export const sessionCheck = queryOptions({
  queryKey: ['session', 'check'],
  queryFn: () => answerOf(api.GET('/v1/session')),
});

/** What is shown from now on is shown to them: nothing of whoever was here before stays in memory. */
export function enter(client: QueryClient, session: Session): Session {
  client.clear();
  somebodyElse();
  localStorage.setItem(HINT, '1');
  client.setQueryData(sessionQuery.queryKey, session);
  tellTabs('in');
  return session;
}

export const whoIsHere = (): Promise<Session> => answerOf(api.GET('/v1/session'));

export function leave(client: QueryClient): void {
  client.clear();
  somebodyElse();
  localStorage.removeItem(HINT);
  client.setQueryData(sessionQuery.queryKey, null);
  tellTabs('out');
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

/**
 * Signs the same party in again while its page stays open. Whoever else it turns out to be gets nothing of that page.
 * @returns the session, and whether it is for the one whose page it is.
 */
export async function signInAgain(
  client: QueryClient,
  before: Session,
  credentials: { readonly email: string; readonly password: string },
): Promise<boolean> {
  const body = { ...credentials, partyId: before.party.id, cookie: true };
  const session = await answerOf(api.POST('/v1/session', { body }));
  tellTabs('in');
  return goOn(client, before, session);
}

/** The same where somebody has signed in in another tab meanwhile. */
export async function resume(client: QueryClient, before: Session): Promise<boolean> {
  return goOn(client, before, await answerOf(api.GET('/v1/session')));
}

async function goOn(client: QueryClient, before: Session, session: Session): Promise<boolean> {
  if (session.party.id !== before.party.id || session.planId !== before.planId) return false;
  localStorage.setItem(HINT, '1');
  client.setQueryData(sessionQuery.queryKey, session);
  await client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.length > 1 || queryKey[0] !== 'session',
  });
  return true;
}

/** Ends it for everybody who comes to this device, and leaves what was typed in the page. */
export async function endQuietly(): Promise<void> {
  localStorage.removeItem(HINT);
  try {
    await doneOf(api.DELETE('/v1/session'));
  } catch (error) {
    // It had ended by itself, or nobody can be reached to end it: either way it is over in a moment.
    if (!isProblem(error)) throw error;
  }
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
