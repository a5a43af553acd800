import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Log } from '../../../platform/observability/log';
import { Metrics } from '../../../platform/observability/metrics';
import { LIMITS } from './limits';
import { LiveMetrics } from './live-metrics';
import { LiveSocket } from './live-socket';
import { LiveSockets } from './live-sockets';

/** The other end of a socket, that answers pings or is silent. */
class FarEnd extends EventEmitter {
  closedWith: string | undefined;
  pings = 0;
  cut = false;

  constructor(private readonly answers: boolean) {
    super();
  }

  ping(): void {
    this.pings += 1;
    if (this.answers) this.emit('pong');
  }

  close(code: number, reason: string): void {
    this.closedWith = `${code} ${reason}`;
  }

  terminate(): void {
    this.cut = true;
  }
}

describe('sockets that are open for nothing', () => {
  let sockets: LiveSockets;
  beforeEach(() => {
    jest.useFakeTimers();
    sockets = new LiveSockets(new LiveMetrics(new Metrics()), { info: () => undefined } as unknown as Log);
    sockets.start();
  });
  afterEach(() => {
    sockets.stop();
    jest.useRealTimers();
  });

  function open({ answers }: { answers: boolean }): { far: FarEnd; socket: LiveSocket } {
    const far = new FarEnd(answers);
    const socket = new LiveSocket(far as unknown as WebSocket, null, new PassThrough());
    socket.attach({ handleClose: () => undefined } as never, () => undefined);
    sockets.add(socket);
    return { far, socket };
  }

  const recognised = (socket: LiveSocket): void =>
    sockets.recognised(socket, { orgId: 'o', partyId: 'p', credentialId: 'c' } as never);

  it('is closed where nobody is recognised in time', () => {
    const { far } = open({ answers: true });
    jest.advanceTimersByTime(LIMITS.authenticateWithinMs - 1);
    expect(far.closedWith).toBeUndefined();
    jest.advanceTimersByTime(1);
    expect(far.closedWith).toBe('4408 not_authenticated_in_time');
  });

  it('is closed where no document has been open for a while, and not before', () => {
    const { far, socket } = open({ answers: true });
    recognised(socket);
    jest.advanceTimersByTime(LIMITS.idleMs);
    expect(far.closedWith).toBeUndefined();
    jest.advanceTimersByTime(LIMITS.pingEveryMs);
    expect(far.closedWith).toBe('4408 idle');
  });

  it('stays as long as a document is open on it and it answers', () => {
    const { far, socket } = open({ answers: true });
    recognised(socket);
    socket.documents.set('one', { state: 'open' } as never);
    jest.advanceTimersByTime(10 * LIMITS.idleMs);
    expect(far).toMatchObject({ closedWith: undefined, cut: false });
    expect(far.pings).toBe(Math.floor((10 * LIMITS.idleMs) / LIMITS.pingEveryMs));
  });

  it('is cut where a ping was not answered by the time of the next', () => {
    const { far, socket } = open({ answers: false });
    recognised(socket);
    socket.documents.set('one', { state: 'open' } as never);
    jest.advanceTimersByTime(2 * LIMITS.pingEveryMs - 1);
    expect(far.cut).toBe(false);
    jest.advanceTimersByTime(1);
    expect(far.cut).toBe(true);
  });
});
