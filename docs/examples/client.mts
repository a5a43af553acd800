import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './api.d.ts';

/** What the contract calls things. */
export type Schemas = components['schemas'];
export type Api = Client<paths>;

const BASE = process.env['API_URL'] ?? 'http://127.0.0.1:3000';
const PASSWORD = 'demo-password-not-for-production';

/** An answer was not as told: the story ends here. */
export class NotAsTold extends Error {}

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** Says what happens, and holds the answer against what was told. @returns the body. */
export async function tell<Data>(
  what: string,
  status: number,
  answer: Promise<Answered<Data>>,
): Promise<Data> {
  const { data, error, response } = await answer;
  if (response.status !== status)
    throw new NotAsTold(
      `${what}: told ${status}, answered ${response.status} ${JSON.stringify(error ?? data)}`,
    );
  console.error(`  ${response.status}  ${what}`);
  return data as Data;
}

/** The same for a refusal, which must carry the code that was told. @returns the problem. */
export async function refused(
  what: string,
  status: number,
  code: string,
  answer: Promise<Answered<unknown>>,
): Promise<Schemas['ProblemResponse'] & Record<string, unknown>> {
  const { error, response } = await answer;
  const problem = error as (Schemas['ProblemResponse'] & Record<string, unknown>) | undefined;
  if (response.status !== status || problem?.code !== code)
    throw new NotAsTold(
      `${what}: told ${status} ${code}, answered ${response.status} ${String(problem?.code)}`,
    );
  console.error(`  ${status}  ${what} (${code})`);
  return problem;
}

/** A client of the API, as whoever the headers say. */
function clientFor(headers?: Record<string, string>): Api {
  const client = createClient<paths>({ baseUrl: BASE, headers });
  client.use({
    onError: () =>
      new Error(
        `Nobody answers at ${BASE}: start the demo with \`npm run demo\`, or name another address in API_URL.`,
      ),
  });
  return client;
}

/** Signs in one of the demo's logins at Northside. */
export async function signIn(login: string): Promise<{ api: Api; me: Schemas['OpenedSessionResponse'] }> {
  const nobody = clientFor();
  const body = { email: `${login}@northside.example`, password: PASSWORD };
  const me = await tell(`${login} signs in`, 201, nobody.POST('/v1/session', { body }));
  return { api: clientFor({ authorization: `Bearer ${String(me.token)}` }), me };
}

/** How If-Match names a version. */
export const version = (number: number): { 'If-Match': string } => ({ 'If-Match': `"${number}"` });
