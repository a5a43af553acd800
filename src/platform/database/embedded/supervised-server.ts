import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { Socket } from 'node:net';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { serverEnvironment } from './server-environment';
import type { SupervisorOrders, SupervisorReport } from './supervisor-orders';

type Supervisor = ChildProcessByStdio<Writable, Readable, null>;

/** A server under its supervisor, as its owner sees it. */
export interface SupervisedServer {
  /** Null once the server accepts connections; else the end of what it printed before it gave up. */
  readonly started: Promise<string | null>;
  /** The end of the server's output, once it has ended although nobody asked. */
  readonly ended: Promise<string>;
  /** The supervisor's process, whose death alone does not end the server. */
  readonly supervisorPid: number;
  /** Ends the server and its supervisor, and waits until the supervisor is gone. */
  stop(): Promise<void>;
}

/** Compiled it is JavaScript; in development Node runs the source itself. */
const SUPERVISOR = join(__dirname, `supervisor${extname(__filename)}`);

/**
 * Starts a server under a supervisor that dies with this process. A server that is killed is started again, and
 * `onRestarted` called once it accepts connections.
 */
export function superviseServer(orders: SupervisorOrders, onRestarted: () => void): SupervisedServer {
  // Our package has no "type": Node would remark on every start that it had to find out what the source is.
  const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
  // Detached: a Ctrl-C in the terminal is meant for us, and we still need the database to finish our work.
  const supervisor = spawn(process.execPath, [quiet, SUPERVISOR, JSON.stringify(orders)], {
    cwd: '/',
    detached: true,
    env: serverEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // `close`, not `exit`: its last words have been read by then.
  const closed = once(supervisor, 'close').catch(String);
  const reports = listen(supervisor, closed, onRestarted);
  supervisor.stdin.on('error', () => undefined); // it is gone already: `closed` tells
  return {
    started: reports.started.finally(() => letGo(supervisor)),
    ended: reports.ended,
    supervisorPid: supervisor.pid ?? 0,
    stop: async () => {
      supervisor.ref();
      supervisor.stdin.end();
      await closed;
    },
  };
}

function listen(
  supervisor: Supervisor,
  closed: Promise<unknown>,
  onRestarted: () => void,
): Pick<SupervisedServer, 'started' | 'ended'> {
  const heard = new EventEmitter<{ ready: []; ended: [output: string] }>();
  createInterface({ input: supervisor.stdout }).on('line', (line) => {
    const report = JSON.parse(line) as SupervisorReport;
    if (report.event === 'ended') heard.emit('ended', report.output);
    else heard.emit('ready');
  });
  const ended = new Promise<string>((resolve) => {
    heard.once('ended', resolve);
    void closed.then(() => resolve('The supervisor of the database ended.'));
  });
  const ready = once(heard, 'ready').then(() => {
    heard.on('ready', onRestarted);
    return null;
  });
  return { started: Promise.race([ready, ended]), ended };
}

/** A running database alone is no reason for this process to stay alive. */
function letGo(supervisor: Supervisor): void {
  supervisor.unref();
  for (const pipe of [supervisor.stdin, supervisor.stdout]) {
    if (pipe instanceof Socket) pipe.unref();
  }
}
