import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  startEmbedded,
  type EmbeddedOptions,
  type EmbeddedServer,
} from '../../src/platform/database/embedded';
import { findBinaries } from '../../src/platform/database/embedded/binaries';
import { ask, connectTo, hangUp } from '../support/postgres/ask';
import { startOwner, type Owner } from '../support/postgres/owner';
import { scratchFolder, sweepScratchFolders } from '../support/postgres/scratch-folder';

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

async function startToKill(dataDir = folder): Promise<Owner> {
  const owner = await startOwner(dataDir);
  processes.push(owner.child);
  return owner;
}

async function answerOf(url: string, sql: string): Promise<unknown> {
  const [row = {}] = await ask(url, sql);
  return Object.values(row)[0];
}

/** Kills owner, supervisor and postmaster, after writing a row that must survive. */
async function killEverything(): Promise<void> {
  const { said, killWithSupervisor } = await startToKill();
  await answerOf(said['url']!, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const postmaster = postmasterPid();
  await killWithSupervisor();
  process.kill(postmaster, 'SIGKILL');
}

const pidFile = (): string => join(folder, 'cluster', 'postmaster.pid');
const postmasterPid = (): number => Number.parseInt(readFileSync(pidFile(), 'utf8'), 10);

describe('an embedded PostgreSQL', () => {
  it('keeps its data through a restart, in UTF-8, and listens on a socket alone', async () => {
    const first = await start();
    await answerOf(first.superuserUrl, `CREATE TABLE kept AS SELECT 'Zoë 🌱' AS name`);
    await first.stop();
    const second = await start();
    expect(await answerOf(second.superuserUrl, `SELECT name || lower('É') FROM kept`)).toBe('Zoë 🌱é');
    expect(await answerOf(second.superuserUrl, 'SHOW listen_addresses')).toBe('');
    expect(second.host).toBe(join(folder, 'run'));
  });

  it('does not log what people wrote, not even when their statement goes wrong', async () => {
    const { superuserUrl } = await start();
    await expect(answerOf(superuserUrl, `SELECT 'my own words'::uuid`)).rejects.toThrow('my own words');
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
    const { said } = await startToKill();
    expect(said['code']).toBe('already_running');
    expect(await answerOf(superuserUrl, 'SELECT 1')).toBe(1);
  });

  it('comes back by itself when its postmaster is killed', async () => {
    let told = (): void => undefined;
    const restarted = new Promise<void>((resolve) => (told = resolve));
    const { superuserUrl } = await start({
      log: (message) => message.includes('started again') && told(),
    });
    await answerOf(superuserUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(postmasterPid(), 'SIGKILL');
    await restarted;
    expect(await answerOf(superuserUrl, 'SELECT answer FROM kept')).toBe(42);
  });

  it('ends when its owner is killed', async () => {
    const { child, said } = await startToKill();
    const client = await connectTo(said['url']!);
    const lost = hangUp(client);
    child.kill('SIGKILL');
    await lost;
    expect(await answerOf((await start()).superuserUrl, 'SELECT 1')).toBe(1);
  });

  it('is taken over when owner and supervisor were killed and it lives on', async () => {
    const { said, killWithSupervisor } = await startToKill();
    await answerOf(said['url']!, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const client = await connectTo(said['url']!);
    const lost = hangUp(client);
    await killWithSupervisor();
    await client.query('SELECT 1'); // an orphan that still serves
    const server = await start();
    await lost;
    expect(await answerOf(server.superuserUrl, 'SELECT answer FROM kept')).toBe(42);
  });

  it('is lost, and says so, when its supervisor is killed; stop still ends it', async () => {
    const server = await start();
    const client = await connectTo(server.superuserUrl);
    process.kill(server.supervisorPid, 'SIGKILL');
    expect(await server.lost).toMatchObject({ code: 'server_lost' });
    const gone = hangUp(client);
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
    expect(await answerOf(server.superuserUrl, 'SELECT answer FROM kept')).toBe(42);
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
    expect(await answerOf(server.superuserUrl, 'SELECT 1')).toBe(1);
    await server.stop();
    expect(existsSync(server.host)).toBe(false);
  });

  it('falls back to a free port of 127.0.0.1, behind a password', async () => {
    const long = join(folder, 'long'.repeat(25));
    await mkdir(long, { recursive: true });
    const server = await start({ dataDir: long, temporaryDir: long });
    expect(server.host).toBe('127.0.0.1');
    expect(await answerOf(server.superuserUrl, 'SELECT 1')).toBe(1);
    const guessed = server.superuserUrl.replace(server.password!, 'guessed');
    await expect(answerOf(guessed, 'SELECT 1')).rejects.toThrow('password authentication failed');
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

  it.each(process.platform === 'linux' ? ['/proc/trellis', '/proc/trellis/postgres'] : [])(
    'names a folder that cannot be made, rather than try for ever: %s',
    async (never) => {
      await expect(start({ dataDir: never })).rejects.toMatchObject({
        code: 'folder_not_writable',
        message: `The data folder ${never} cannot be written to: make it writable, or set DATA_DIR to another folder.`,
      });
    },
  );

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
    const { said, killWithSupervisor } = await startToKill(orphaned);
    const client = await connectTo(said['url']!);
    const lost = hangUp(client);
    await killWithSupervisor();
    await sweepScratchFolders();
    await lost;
    expect(existsSync(orphaned)).toBe(false);
    expect(existsSync(folder)).toBe(true);
  });
});
