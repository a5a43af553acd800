/** Stops the run's PostgreSQL; its supervisor deletes the folder. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.trellisTestServer?.stop();
}
