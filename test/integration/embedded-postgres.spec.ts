import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import {
  startEmbedded,
  type EmbeddedOptions,
  type EmbeddedServer,
} from '../../src/platform/database/embedded';
import { findBinaries } from '../../src/platform/database/embedded/binaries';
import { scratchFolder, sweepScratchFolders } from '../support/postgres/scratch-folder';

const SUPPORT = join(__dirname, '../support/postgres');

let folder: string;
const servers: EmbeddedServer[] = [];
const processes: ChildProcess[] = [];

/** A cluster as its first run leaves it, for the tests to copy: to create one takes a second. */
let prototype: string;

beforeAll(async () => {
  prototype = scratchFolder();
  await (await startEmbedded({ dataDir: prototype, log: () => undefined })).stop();
});

afterAll(() => rmSync(prototype, { recursive: true, force: true }));

beforeEach(() => {
  folder = scratchFolder();
  execFileSync('cp', ['-a', `${prototype}/.`, folder]);
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir: folder, log: () => undefined, ...options });
  servers.push(server);
  return server;
}

/** A process of its own that owns a server, to be killed. */
async function startOwner(dataDir = folder): Promise<{ child: ChildProcess; said: Record<string, string> }> {
  const hook = join(SUPPORT, 'typescript-hook.js');
  const child = spawn(process.execPath, ['-r', hook, join(SUPPORT, 'owner-process.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  processes.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, said: JSON.parse(line) as Record<string, string> };
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined); // servers are killed here
  await client.connect();
  return client;
}

/** Resolves when the server has hung up. */
function theEnd(client: Client): Promise<void> {
  return new Promise((resolve) => client.once('end', () => resolve()));
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = await connect(url);
  try {
    const { rows } = await client.query<Record<string, unknown>>({ text: sql });
    return rows[0] && Object.values(rows[0])[0];
  } finally {
    await client.end();
  }
}

/** Kills owner, supervisor and postmaster at once, after writing a row that must survive. */
async function killEverything(): Promise<void> {
  const { child, said } = await startOwner();
  await ask(said['url']!, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const postmaster = postmasterPid();
  process.kill(child.pid!, 'SIGKILL');
  process.kill(Number(said['supervisorPid']), 'SIGKILL');
  process.kill(postmaster, 'SIGKILL');
}

const pidFile = (): string => join(folder, 'cluster', 'postmaster.pid');
const postmasterPid = (): number => Number.parseInt(readFileSync(pidFile(), 'utf8'), 10);

describe('an embedded PostgreSQL', () => {
  it('keeps its data through a restart, in UTF-8, and listens on a socket alone', async () => {
    const first = await start();
    await ask(first.superuserUrl, `CREATE TABLE kept AS SELECT 'Zoë 🌱' AS name`);
    await first.stop();
    const second = await start();
    expect(await ask(second.superuserUrl, `SELECT name || lower('É') FROM kept`)).toBe('Zoë 🌱é');
    expect(await ask(second.superuserUrl, 'SHOW listen_addresses')).toBe('');
    expect(second.host).toBe(join(folder, 'run'));
  });

  it('does not log what people wrote, not even when their statement goes wrong', async () => {
    const { superuserUrl } = await start();
    await expect(ask(superuserUrl, `SELECT 'my own words'::uuid`)).rejects.toThrow('my own words');
    const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('my own words');
  });

  it('refuses a folder that a live owner holds, and leaves that owner alone', async () => {
    const { superuserUrl } = await start();
    await expect(start()).rejects.toMatchObject({
      code: 'already_running',
      message: expect.stringMatching(new RegExp(`^Process ${process.pid} .*${folder}.*DATA_DIR`)),
    });
    const { said } = await startOwner();
    expect(said['code']).toBe('already_running');
    expect(await ask(superuserUrl, 'SELECT 1')).toBe(1);
  });

  it('comes back by itself when its postmaster is killed', async () => {
    let told = (): void => undefined;
    const restarted = new Promise<void>((resolve) => (told = resolve));
    const { superuserUrl } = await start({
      log: (message) => message.includes('started again') && told(),
    });
    await ask(superuserUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(postmasterPid(), 'SIGKILL');
    await restarted;
    expect(await ask(superuserUrl, 'SELECT answer FROM kept')).toBe(42);
  });

  it('ends when its owner is killed', async () => {
    const { child, said } = await startOwner();
    const client = await connect(said['url']!);
    const lost = theEnd(client);
    child.kill('SIGKILL');
    await lost;
    expect(await ask((await start()).superuserUrl, 'SELECT 1')).toBe(1);
  });

  it('is taken over when owner and supervisor were killed and it lives on', async () => {
    const { child, said } = await startOwner();
    await ask(said['url']!, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const client = await connect(said['url']!);
    const lost = theEnd(client);
    process.kill(Number(said['supervisorPid']), 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await client.query('SELECT 1'); // an orphan that still serves
    const server = await start();
    await lost;
    expect(await ask(server.superuserUrl, 'SELECT answer FROM kept')).toBe(42);
  });

  it('is lost, and says so, when its supervisor is killed; stop still ends it', async () => {
    const server = await start();
    const client = await connect(server.superuserUrl);
    process.kill(server.supervisorPid, 'SIGKILL');
    expect(await server.lost).toMatchObject({ code: 'server_lost' });
    const gone = theEnd(client);
    await server.stop();
    await gone;
  });

  it('comes back after everything was killed, though postmaster.pid names a stranger by now', async () => {
    await killEverything();
    // PostgreSQL heeds only processes of its own user.
    const { uid, gid } = statSync(join(folder, 'cluster'));
    const stranger = spawn('sleep', ['60'], {
      stdio: 'ignore',
      ...(process.getuid?.() === 0 ? { uid, gid } : {}),
    });
    processes.push(stranger);
    for (const lock of [pidFile(), join(folder, 'run', '.s.PGSQL.5432.lock')]) {
      const lines = readFileSync(lock, 'utf8').split('\n');
      writeFileSync(lock, [stranger.pid, ...lines.slice(1)].join('\n'));
    }
    const server = await start();
    expect(await ask(server.superuserUrl, 'SELECT answer FROM kept')).toBe(42);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  });

  it('is made anew when the very first run was killed half-way', async () => {
    rmSync(join(folder, 'cluster'), { recursive: true });
    await mkdir(join(folder, 'cluster.new-1234', 'base'), { recursive: true });
    await start();
    expect(existsSync(join(folder, 'cluster.new-1234'))).toBe(false);
  });
});

describe('where an embedded PostgreSQL listens', () => {
  it('puts the socket into the temporary folder when its path would be too long', async () => {
    const server = await start({ dataDir: join(folder, 'long'.repeat(25)), temporaryDir: folder });
    expect(server.host).toMatch(/\/trellis-\w+$/);
    expect(await ask(server.superuserUrl, 'SELECT 1')).toBe(1);
    await server.stop();
    expect(existsSync(server.host)).toBe(false);
  });

  it('falls back to a free port of 127.0.0.1, behind a password', async () => {
    const long = join(folder, 'long'.repeat(25));
    await mkdir(long, { recursive: true });
    const server = await start({ dataDir: long, temporaryDir: long });
    expect(server.host).toBe('127.0.0.1');
    expect(await ask(server.superuserUrl, 'SELECT 1')).toBe(1);
    const guessed = server.superuserUrl.replace(server.password!, 'guessed');
    await expect(ask(guessed, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });
});

describe('what an embedded PostgreSQL says when it cannot start', () => {
  it.each([
    ['aix', 'ppc64'],
    ['linux', 'mips'],
  ])('names the platform %s on %s', (platform, arch) => {
    expect(() => findBinaries(platform, arch)).toThrow(
      expect.objectContaining({
        code: 'unsupported_platform',
        message: expect.stringContaining(`${platform} on ${arch}`),
      }),
    );
  });

  it('names a folder that may not be written to', async () => {
    // Closed to everybody, root included.
    const closed = process.platform === 'darwin' ? '/System/trellis' : '/sys/trellis';
    await expect(start({ dataDir: closed })).rejects.toMatchObject({
      code: 'folder_not_writable',
      message: expect.stringContaining(`${closed} cannot be written to`),
    });
  });

  it('names a folder that is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(start({ dataDir: join(file, 'postgres') })).rejects.toMatchObject({
      code: 'folder_not_writable',
      message: expect.stringContaining(join(file, 'postgres')),
    });
  });
});

describe('data nobody needs again', () => {
  it('is deleted when the server stops', async () => {
    await (await start({ disposable: true })).stop();
    expect(existsSync(folder)).toBe(false);
  });

  it('is swept when owner and supervisor of a test run were killed', async () => {
    const ended = spawn('true');
    await once(ended, 'exit');
    const orphaned = join(folder, '..', `trellis-test-${ended.pid}-orphan`);
    const { child, said } = await startOwner(orphaned);
    const client = await connect(said['url']!);
    const lost = theEnd(client);
    process.kill(Number(said['supervisorPid']), 'SIGKILL');
    child.kill('SIGKILL');
    await sweepScratchFolders();
    await lost;
    expect(existsSync(orphaned)).toBe(false);
    expect(existsSync(folder)).toBe(true);
  });
});
