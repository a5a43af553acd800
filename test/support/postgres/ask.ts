import { Client } from 'pg';

/** Connects to a server that the test may kill: the client then hears the end, and no error is thrown at the process. */
export async function connectTo(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Runs one statement over a connection of its own and gives its rows. */
export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = await connectTo(url);
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Resolves when the server has hung up. */
export function hangUp(client: Client): Promise<void> {
  return new Promise((resolve) => client.once('end', () => resolve()));
}
