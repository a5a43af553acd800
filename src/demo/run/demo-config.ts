import { PlainError } from '../../commands/plain-error';
import { loadConfig, type Config } from '../../platform/config/config';
import type { DemoDatabase } from './demo-database';
import type { DemoOptions } from './demo-options';
import { probePort } from './free-port';

/** Where the demo listens: on this machine alone unless HOST says otherwise. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Finds out whether the demo can listen before anything else is done. @throws PlainError. */
export async function freeAddress({ PORT, HOST }: NodeJS.ProcessEnv): Promise<Address> {
  const host = given(HOST, '127.0.0.1');
  const port = Number(given(PORT, '3000'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new PlainError('PORT must be a number from 0 to 65535.');
  try {
    return { host, port: await probePort(host, port) };
  } catch (error) {
    throw new PlainError(refusal(error, host, port));
  }
}

/** An empty variable is as good as none. */
function given(variable: string | undefined, otherwise: string): string {
  return variable === undefined || variable === '' ? otherwise : variable;
}

function refusal(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken: stop what is using it, or set PORT to another one.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user: set PORT to one above 1023.`;
  return `${host} is no address of this machine: set HOST to one that is.`;
}

/** The configuration of a demo on that database: its mail never leaves this process. */
export async function demoConfig(
  { env }: DemoOptions,
  { host, port }: Address,
  { databaseUrl, queueDatabaseUrl }: DemoDatabase,
): Promise<Config> {
  const mail = await probePort('127.0.0.1', 0);
  return loadConfig({
    LOG_LEVEL: 'warn',
    PUBLIC_URL: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`,
    ...env,
    TRELLIS_MODE: 'demo',
    HOST: host,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    QUEUE_DATABASE_URL: queueDatabaseUrl,
    SMTP_URL: `smtp://127.0.0.1:${mail}`,
    WORKER_IN_PROCESS: 'true',
  });
}
