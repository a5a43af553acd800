import { EmbeddedPostgresError, startEmbedded } from '../../../src/platform/database/embedded';

/** Runs an embedded server in the folder given until killed, and says in one line of JSON how to reach it. */
async function own(dataDir: string): Promise<void> {
  const server = await startEmbedded({ dataDir, log: () => undefined });
  console.log(JSON.stringify({ url: server.superuserUrl, supervisorPid: server.supervisorPid }));
  // The server alone does not keep its owner alive.
  setInterval(() => undefined, 60_000);
}

own(process.argv[2] ?? '').catch((error: unknown) => {
  const known = error instanceof EmbeddedPostgresError;
  console.log(JSON.stringify({ code: known ? error.code : 'unknown', message: String(error) }));
  process.exitCode = 1;
});
