/*
 * A process of its own that holds PostgreSQL for the process that started it (its owner). Its standard input is a pipe
 * from the owner: when that ends, for whatever reason, kill -9 included, the owner is gone and PostgreSQL is stopped.
 *
 * Started by path, never imported. In development and in tests Node runs this very file by stripping its types, hence:
 * erasable syntax only, and nothing of ours imported but types.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SupervisorOrders, SupervisorReport } from './supervisor-orders';

const OUTPUT_KEPT = 8_192;
const PATIENCE_MS = 10_000;
const RESTARTS_AT_MOST = 5;
const RESTARTS_WITHIN_MS = 60_000;

const orders = JSON.parse(process.argv[2] ?? '') as SupervisorOrders;
const log = createWriteStream(orders.logFile, { flags: 'w', mode: 0o600 });

let server: ChildProcess | null = null;
let closing = false;
let patientUntil = 0;
let restarts: number[] = [];

function start(): void {
  let output = '';
  let ready = false;
  clearStaleLocks();
  const child = spawn(orders.command, orders.args, {
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(orders.uid === undefined ? {} : { uid: orders.uid, gid: orders.gid }),
  });
  server = child;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log.write(text);
    output = (output + text).slice(-OUTPUT_KEPT);
    if (!ready && output.includes('ready to accept connections')) {
      ready = true;
      report({ event: 'ready' });
    }
  });
  child.on('error', (error) => {
    output += error.message;
  });
  // `close` comes after the last of the server's processes let go of the pipe: a backend that outlives a killed
  // postmaster still writes to the data, and nothing may be started before it is gone.
  child.on('close', (_code, signal) => {
    server = null;
    ended(ready, signal, output);
  });
}

function ended(wasReady: boolean, signal: NodeJS.Signals | null, output: string): void {
  if (closing) return leave(0);
  if (!wasReady && heldByOrphans(output)) {
    setTimeout(() => (closing ? leave(0) : startOrGiveUp()), 100);
    return;
  }
  // Killed (by the system short of memory, by hand): bring it back. Ended by itself: it had a reason that would recur.
  if (wasReady && signal !== null && mayRestart()) return startOrGiveUp();
  report({ event: 'ended', output });
  leave(1);
}

/** Backends of a killed server end by themselves within moments. */
function heldByOrphans(output: string): boolean {
  if (!output.includes('pre-existing shared memory block')) return false;
  patientUntil ||= Date.now() + PATIENCE_MS;
  return Date.now() < patientUntil;
}

function mayRestart(): boolean {
  const now = Date.now();
  restarts = [...restarts.filter((at) => now - at < RESTARTS_WITHIN_MS), now];
  return restarts.length <= RESTARTS_AT_MOST;
}

function startOrGiveUp(): void {
  try {
    start();
  } catch (error) {
    report({ event: 'ended', output: String(error) });
    leave(1);
  }
}

/**
 * PostgreSQL trusts the pid in a lock file as long as any process of its user has that number now. The owner made sure
 * that no server lives on this cluster. The pid in `postmaster.pid` is replaced by ours, which PostgreSQL, our child,
 * knows not to count; the file is not deleted, because its other lines let PostgreSQL find orphans of the dead server.
 */
function clearStaleLocks(): void {
  const file = join(orders.cluster, 'postmaster.pid');
  const stale = readdirSync(orders.cluster).includes('postmaster.pid') ? readFileSync(file, 'utf8') : null;
  if (stale !== null) writeFileSync(file, [process.pid, ...stale.split('\n').slice(1)].join('\n'));
  if (orders.sockets === null) return;
  for (const name of readdirSync(orders.sockets)) rmSync(join(orders.sockets, name), { force: true });
}

function close(): void {
  if (closing) return;
  closing = true;
  if (server === null) return leave(0);
  server.kill(orders.stopSignal);
  setTimeout(() => server?.kill('SIGQUIT'), PATIENCE_MS);
  setTimeout(() => server?.kill('SIGKILL'), 2 * PATIENCE_MS);
}

function leave(code: number): void {
  for (const folder of orders.removeAfterwards) rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

function report(what: SupervisorReport): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

// A full disk or a vanished owner must not end the supervisor before it has stopped the server.
log.on('error', () => undefined);
process.stdout.on('error', () => undefined);
// Ctrl-C is for the owner, who then stops us in good order.
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => undefined);
process.on('SIGTERM', close);
process.stdin.on('end', close).on('error', close).resume();
startOrGiveUp();
