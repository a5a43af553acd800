import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import pg from 'pg';
import { SCENARIOS, type Target } from '../scenarios/index.mts';
import { Replay, type Answers } from './replay.mts';
import { requestFacts, type Script } from './script.mts';

// `node server.mts FILE`: bare Fastify and pg. For each scenario it looks the session up and runs the statements that
// the application was seen to send, with the values of this request, and answers the same bytes.

/** What the file holds. */
export interface CeilingInput {
  readonly databaseUrl: string;
  readonly pool: number;
  readonly pipeline: boolean;
  readonly scenarios: readonly { readonly script: Script; readonly targets: readonly Target[] }[];
}

const TOKEN = /^Bearer (tr[a-z]_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_\S+)$/;

const input = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as CeilingInput;
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({
  connectionString: input.databaseUrl,
  max: input.pool,
  // Known to pg, not yet to its types.
  ...{ pipeline: input.pipeline },
});
const app = fastify();

for (const { script, targets } of input.scenarios) {
  const scenario = SCENARIOS.find(({ name }) => name === script.scenario);
  if (!scenario) throw new Error(`There is no scenario ${script.scenario}.`);
  const replay = new Replay(script);
  const places = new Map(targets.map(({ token, path }, place) => [`${token} ${path}`, place]));
  const prefix = `/${scenario.slug}`;
  app.route({
    method: scenario.method,
    url: `${prefix}${scenario.route}`,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const [, token = '', ...org] = TOKEN.exec(request.headers.authorization ?? '') ?? [];
      const hash = createHash('sha256').update(token).digest('hex');
      const path = request.url.slice(prefix.length);
      const facts = requestFacts({ orgId: org.join('-'), hash, path, ifMatch: request.headers['if-match'] });
      const client = await pool.connect();
      let answers: Answers;
      try {
        answers = await replay.run(client, facts, places.get(`${token} ${path}`) ?? 0);
      } catch (error) {
        client.release(true);
        throw error;
      }
      client.release();
      reply.status(scenario.status).header('content-type', 'application/json; charset=utf-8');
      return scenario.reply(answers);
    },
  });
}

process.stdout.write(`The ceiling serves on ${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
