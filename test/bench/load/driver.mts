import type { Target } from '../scenarios/index.mts';
import { Connection, type Answer } from './connection.mts';

// A process of its own: what it costs to ask is never part of what it costs to answer.

/** Requests to make for a while, over connections that each wait for an answer before they ask again. */
export interface LoadJob {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly body?: object;
  readonly status: number;
  /** Each target is asked once: the run ends with the last of them, or when the time is up. */
  readonly once?: boolean;
  readonly targets: readonly Target[];
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly rps: number;
  /** Milliseconds that half of the requests took at most. */
  readonly p50: number;
  readonly p99: number;
  /** Answers with another status than expected, and one of them. */
  readonly faults: number;
  readonly fault?: string;
  /** The versions of the targets afterwards. */
  readonly versions: readonly (number | undefined)[];
}

/** Goes round the targets, whichever connection asks, and keeps what came of it. */
class Load {
  readonly versions: (number | undefined)[];
  readonly took: number[] = [];
  faults = 0;
  fault: string | undefined;
  private readonly job: LoadJob;
  private readonly requests: readonly { readonly head: string; readonly rest: string }[];
  private next = 0;

  constructor(job: LoadJob) {
    this.job = job;
    this.versions = job.targets.map(({ version }) => version);
    const { host, pathname } = new URL(job.url);
    this.requests = job.targets.map(({ path, token, body = job.body }) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      const typed = text === '' ? '' : 'content-type: application/json\r\n';
      const length = `content-length: ${Buffer.byteLength(text)}\r\n`;
      return {
        head: `${job.method} ${pathname.replace(/\/$/, '')}${path} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\n`,
        rest: `${typed}${job.method === 'GET' ? '' : length}\r\n${text}`,
      };
    });
  }

  /** Asks over one connection until the time is up, and waits for its last answer. */
  async run(until: number): Promise<void> {
    const connection = await Connection.open(new URL(this.job.url));
    for (;;) {
      const began = performance.now();
      if (began >= until || (this.job.once && this.next >= this.requests.length)) break;
      const place = this.next++ % this.requests.length;
      this.count(place, await connection.ask(this.request(place)));
      this.took.push(performance.now() - began);
    }
    connection.close();
  }

  private request(place: number): string {
    const { head = '', rest = '' } = this.requests[place] ?? {};
    const version = this.versions[place];
    return version === undefined ? head + rest : `${head}if-match: "${version}"\r\n${rest}`;
  }

  private count(place: number, { status, bytes }: Answer): void {
    const version = this.versions[place];
    if (status === this.job.status) {
      if (version !== undefined) this.versions[place] = version + 1;
      return;
    }
    this.faults += 1;
    this.fault ??= Buffer.concat(bytes).toString();
  }
}

async function run(job: LoadJob): Promise<LoadResult> {
  const load = new Load(job);
  const began = performance.now();
  const until = began + job.seconds * 1000;
  await Promise.all(Array.from({ length: job.connections }, () => load.run(until)));
  const seconds = (performance.now() - began) / 1000;
  const { took, faults, fault, versions } = load;
  took.sort((a, b) => a - b);
  const quantile = (share: number): number => took[Math.floor(took.length * share)] ?? 0;
  return {
    rps: took.length / seconds,
    p50: quantile(0.5),
    p99: quantile(0.99),
    faults,
    ...(fault === undefined ? {} : { fault }),
    versions,
  };
}

process.on('message', (job: LoadJob) => {
  run(job).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
