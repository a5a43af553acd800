import type { BrowserContextOptions } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../src/platform/identity';

const BROWSER =
  'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

/**
 * What a browser holds in which somebody of Northside has just signed in: a session of its own, without the time that
 * the form takes. How one signs in by the form is shown where that is what the test is about.
 */
export async function signedIn(
  url: string,
  login: string,
): Promise<NonNullable<BrowserContextOptions['storageState']>> {
  const answer = await fetch(`${url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': BROWSER },
    body: JSON.stringify({ email: `${login}@northside.example`, password: DEMO_PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${login} could not sign in: ${await answer.text()}`);
  const { token } = (await answer.json()) as { token: string };
  const { hostname, origin } = new URL(url);
  return {
    cookies: [
      {
        ...{ name: '__Host-trellis', value: token, domain: hostname, path: '/', expires: -1 },
        ...{ httpOnly: true, secure: true, sameSite: 'Lax' },
      },
    ],
    origins: [{ origin, localStorage: [{ name: 'trellis.signed-in', value: '1' }] }],
  };
}
