const VARIABLE = 'TRELLIS_TEST_POSTGRES';

/** The test run's one PostgreSQL, reached over its Unix socket, which trusts whoever may enter the folder. */
export interface TestServer {
  readonly host: string;
  readonly port: number;
  readonly superuserUrl: string;
  readonly template: string;
}

/** Tells the workers that Jest starts from now on where the server is. */
export function announceTestServer(server: TestServer): void {
  process.env[VARIABLE] = JSON.stringify(server);
}

/** The server that global-setup started. */
export function testServer(): TestServer {
  const announced = process.env[VARIABLE];
  if (announced === undefined) {
    throw new Error('No test PostgreSQL: a test that needs one belongs in test/, where Jest starts it.');
  }
  return JSON.parse(announced) as TestServer;
}
