import type { Client } from 'pg';
import { scriptOf, type Case } from './ceiling/infer.mts';
import { requestFacts, type Script } from './ceiling/script.mts';
import { serveRecordedApp, takeStatements, type Databases, type Served } from './load/processes.mts';
import type { Place, Scenario, Target } from './scenarios/index.mts';

/** A scenario with the requests of this database and what the application does for them. */
export interface Recorded {
  readonly scenario: Scenario;
  readonly targets: Target[];
  readonly script: Script;
}

export interface RecordedScenarios {
  readonly recorded: readonly Recorded[];
  /** The application sends statements ahead of the answers to those before. */
  readonly pipeline: boolean;
}

/** Makes every request twice of the application and keeps what it sends the second time, when caches are warm. */
export async function recordScenarios(
  databases: Databases,
  superuser: Client,
  places: readonly Place[],
  scenarios: readonly Scenario[],
): Promise<RecordedScenarios> {
  const app = await serveRecordedApp(databases);
  try {
    const recorded: Recorded[] = [];
    let pipeline = false;
    for (const scenario of scenarios) {
      // A session is noted as seen once a minute: not in the midst of what is recorded, or it would be in some of them.
      await superuser.query('UPDATE session SET last_seen_at = now()');
      const targets = await scenario.targets(places, { superuser, url: app.url });
      const cases: Case[] = [];
      for (const [place, target] of targets.entries()) {
        await ask(app.url, scenario, target);
        await takeStatements(app);
        if (scenario.once) await scenario.reset?.(superuser, places.slice(place, place + 1));
        const again = counted(target);
        await ask(app.url, scenario, again);
        targets[place] = counted(again);
        const statements = await takeStatements(app);
        pipeline ||= statements.some(({ together }) => together);
        cases.push({ facts: requestFacts({ ...again, ...ifMatch(again) }), recording: { statements } });
      }
      await scenario.reset?.(superuser, places);
      recorded.push({ scenario, targets, script: scriptOf(scenario.name, cases) });
    }
    return { recorded, pipeline };
  } finally {
    await app.stop();
  }
}

/** The target after a change. */
function counted(target: Target): Target {
  return target.version === undefined ? target : { ...target, version: target.version + 1 };
}

function ifMatch({ version }: Target): { ifMatch?: string } {
  return version === undefined ? {} : { ifMatch: `"${version}"` };
}

/** One request. @returns the bytes of the answer. @throws when it is not the expected one. */
async function ask(base: string, scenario: Scenario, target: Target): Promise<Buffer> {
  const { method, status } = scenario;
  const body = target.body ?? scenario.body;
  const { ifMatch: version } = ifMatch(target);
  const answer = await fetch(`${base}${target.path}`, {
    method,
    headers: {
      authorization: `Bearer ${target.token}`,
      ...(version === undefined ? {} : { 'if-match': version }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== status)
    throw new Error(`${method} ${target.path} was answered with ${answer.status}: ${bytes.toString()}`);
  return bytes;
}

/** An application and its ceiling on one database. */
export interface Compared {
  readonly app: Served;
  readonly ceiling: Served;
  readonly superuser: Client;
  readonly places: readonly Place[];
}

/** Makes sure that a ceiling answers what the application answers. Writes differ in what is new each time alone. */
export async function assertSameBytes(
  { app, ceiling, superuser, places }: Compared,
  { scenario, targets }: Recorded,
  samples: number,
): Promise<void> {
  for (const [place, target] of targets.slice(0, samples).entries()) {
    const expected = await ask(app.url, scenario, target);
    if (scenario.once) await scenario.reset?.(superuser, places.slice(place, place + 1));
    const after = scenario.method === 'GET' ? target : counted(target);
    const answered = await ask(`${ceiling.url}/${scenario.slug}`, scenario, after);
    targets[place] = scenario.method === 'GET' ? target : counted(after);
    const [one, other] =
      scenario.method === 'GET' ? [expected, answered] : [expected, answered].map(withoutNews);
    if (one?.equals(other ?? Buffer.alloc(0))) continue;
    throw new Error(
      `The ceiling of ${scenario.name} answers other bytes:\n${expected.toString()}\n${answered.toString()}`,
    );
  }
}

/** An answer without what no two writes have in common: new identifiers, instants, places in a list, versions. */
function withoutNews(bytes: Buffer): Buffer {
  const text = bytes
    .toString()
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)/g, 'instant')
    .replace(/"(position|version)":\d+/g, '"$1":0');
  return Buffer.from(text);
}
