import type { ServerResponse } from 'node:http';
import type { Principal } from '../../../platform/context/principal';
import { LIMITS } from './limits';

/** One reader who hears of their notifications as they come: that there is something, never what. */
export class NotificationStream {
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    readonly principal: Principal,
    private readonly answer: ServerResponse,
    private readonly ended: () => void,
  ) {
    answer.once('close', () => this.close());
  }

  /** Says that it is open, and ends after so many seconds. */
  begin(headers: Record<string, number | string | string[] | undefined>, seconds: number): void {
    this.answer.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    this.send('event: ready\ndata: {}\n\n');
    if (seconds === 0) return this.close();
    this.timers.push(
      setTimeout(() => this.close(), seconds * 1000),
      setInterval(() => this.send(': still here\n\n'), LIMITS.beatEveryMs),
    );
  }

  /** Something is otherwise than it was: the reader asks what. */
  changed(id: string | null): void {
    this.send(`event: changed\ndata: ${JSON.stringify({ id })}\n\n`);
  }

  close(): void {
    for (const timer of this.timers.splice(0)) clearTimeout(timer);
    this.answer.end();
    this.ended();
  }

  private send(text: string): void {
    if (this.answer.writableEnded || this.answer.destroyed) return;
    // Somebody who does not read would have us keep it all: they come again when they can.
    if (this.answer.writableLength > LIMITS.untaken) this.answer.destroy();
    else this.answer.write(text);
  }
}
