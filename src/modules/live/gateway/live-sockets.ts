import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../platform/context/principal';
import { Log } from '../../../platform/observability/log';
import { DomainError } from '../../../shared/errors';
import { LIMITS } from './limits';
import { LiveMetrics } from './live-metrics';
import type { LiveSocket } from './live-socket';
import * as closing from './protocol/close';

/** The sockets of this process: how many each party may have, and when one has been open for nothing. */
@Injectable()
export class LiveSockets {
  private readonly all = new Set<LiveSocket>();
  private readonly strangers = new Map<LiveSocket, NodeJS.Timeout>();
  private readonly byParty = new Map<string, Set<LiveSocket>>();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly metrics: LiveMetrics,
    private readonly log: Log,
  ) {}

  get full(): boolean {
    return this.strangers.size >= LIMITS.strangers;
  }

  get open(): readonly LiveSocket[] {
    return [...this.all];
  }

  start(): void {
    this.timer = setInterval(() => this.beat(), LIMITS.pingEveryMs);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  add(socket: LiveSocket): void {
    this.all.add(socket);
    this.strangers.set(
      socket,
      setTimeout(() => socket.end(closing.TOO_LATE), LIMITS.authenticateWithinMs),
    );
    this.metrics.sockets.set(this.all.size);
  }

  remove(socket: LiveSocket): void {
    this.all.delete(socket);
    this.known(socket);
    const { principal, closed } = socket;
    if (principal) {
      const theirs = this.byParty.get(partyOf(principal));
      theirs?.delete(socket);
      if (theirs?.size === 0) this.byParty.delete(partyOf(principal));
    }
    const reason = closed?.reason ?? 'client';
    this.metrics.sockets.set(this.all.size);
    this.metrics.closings.inc({ reason });
    const ids = { socketId: socket.id, orgId: principal?.orgId, partyId: principal?.partyId };
    this.log.info('a live socket has closed', { code: closed?.code, reason, ...ids });
  }

  /** Whose the socket is. @throws 429 too_many_sockets; 400 when it is another session's already. */
  recognised(socket: LiveSocket, principal: Principal): void {
    if (socket.principal) {
      if (socket.principal.credentialId !== principal.credentialId)
        throw new DomainError(400, 'one_session_a_socket', 'Open another socket for another session.');
      // Roles may have changed since the first document was opened: the newest look-up counts from here on.
      socket.principal = principal;
      return;
    }
    const theirs = this.byParty.get(partyOf(principal)) ?? new Set();
    if (theirs.size >= LIMITS.socketsPerParty) {
      socket.end(closing.TOO_MANY_SOCKETS);
      throw new DomainError(429, closing.TOO_MANY_SOCKETS.reason, 'Too many sockets are open.');
    }
    this.byParty.set(partyOf(principal), theirs.add(socket));
    socket.principal = principal;
    this.known(socket);
  }

  /** Those who have been let in to a document that is still on its way. */
  awaiting(name: string): LiveSocket[] {
    return this.open.filter((socket) => socket.documents.get(name)?.state === 'awaited');
  }

  private known(socket: LiveSocket): void {
    clearTimeout(this.strangers.get(socket));
    this.strangers.delete(socket);
  }

  private beat(): void {
    const now = performance.now();
    for (const socket of this.all) {
      if (!socket.alive) socket.terminate();
      else if (socket.documents.size === 0 && now - socket.emptySince > LIMITS.idleMs)
        socket.end(closing.IDLE);
      else socket.ping();
    }
  }
}

function partyOf({ orgId, partyId }: Principal): string {
  return `${orgId}/${partyId}`;
}
