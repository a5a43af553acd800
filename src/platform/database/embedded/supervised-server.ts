import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
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

/** Starts a server under a supervisor that dies with this process. */
export function superviseServer(orders: SupervisorOrders): SupervisedServer {
  // Our package has no "type": Node would remark on every start that it had to find out what the source is.
  const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
  // Detached: a Ctrl-C in the terminal is meant for us, and we still need the database to finish our work.
  const supervisor = spawn(process.execPath, [quiet, SUPERVISOR, JSON.stringify(orders)], {
    cwd: '/',
    detached: true,
    env: serverEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(supervisor, 'exit');
  const reports = listen(supervisor, exited);
  supervisor.stdin.on('error', () => undefined); // it is gone already: `exited` tells
  return {
    started: reports.started.finally(() => letGo(supervisor)),
    ended: reports.ended,
    supervisorPid: supervisor.pid ?? 0,
    stop: async () => {
      supervisor.ref();
      supervisor.stdin.end();
      await exited;
    },
  };
}

function listen(
  supervisor: Supervisor,
  exited: Promise<unknown>,
): Pick<SupervisedServer, 'started' | 'ended'> {
  const lines = createInterface({ input: supervisor.stdout });
  const ended = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      const report = parse(line);
      if (report.event === 'ended') resolve(report.output);
    });
    void exited.catch(String).then(() => resolve('The supervisor of the database ended.'));
  });
  const ready = new Promise<null>((resolve) => {
    lines.on('line', (line) => {
      if (parse(line).event === 'ready') resolve(null);
    });
  });
  return { ended, started: Promise.race([ready, ended]) };
}

function parse(line: string): SupervisorReport {
  return JSON.parse(line) as SupervisorReport;
}

/** A running database alone is no reason for this process to stay alive. */
function letGo(supervisor: Supervisor): void {
  supervisor.unref();
  for (const pipe of [supervisor.stdin, supervisor.stdout]) {
    if ('unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
  }
}
