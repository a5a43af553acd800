import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { PatientSocket } from './patient-socket';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5_000;

/**
 * The socket of this tab. What is said while it is closed is not kept for later: on opening, each document compares
 * itself with the service and sends all that is missing there. Said twice, it would be acknowledged twice, and
 * "Saved" would stand there too soon.
 */
export class LiveSocket extends HocuspocusProviderWebsocket {
  constructor(events: { onOpened: () => void; onClosed: (code: number, reason: string) => void }) {
    super({
      url: `${location.origin.replace(/^http/, 'ws')}/live`,
      delay: FIRST_WAIT_MS,
      minDelay: FIRST_WAIT_MS,
      maxDelay: LONGEST_WAIT_MS,
      WebSocketPolyfill: PatientSocket,
      onConnect: events.onOpened,
      onClose: ({ event }) => events.onClosed(event.code, event.reason),
    });
  }

  override send(message: unknown): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message);
  }

  /** The network said that it is gone. The socket itself may not notice for a minute. */
  drop(): void {
    if (this.webSocket) this.emit('close', { event: { code: 1006, reason: 'offline' } });
  }

  /** Comes again at once, whatever the wait had grown to. */
  again(): void {
    void this.connect();
  }
}
