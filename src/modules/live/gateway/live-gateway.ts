import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { IncomingMessage, Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { Config } from '../../../platform/config/config';
import { SESSION_COOKIE } from '../../../platform/identity';
import { Bus } from '../../../platform/notify/bus';
import { cookieOf, serveUpgrades, type Refused } from '../../../platform/websocket/upgrades';
import { newId } from '../../../shared/ids';
import { LiveDocuments } from '../application/live-documents';
import { ChangeNotices } from './change-notices';
import { LIMITS } from './limits';
import { LiveServer } from './live-server';
import { LiveSocket } from './live-socket';
import { LiveSockets } from './live-sockets';
import { Presences } from './presence/presences';
import { GOING_AWAY } from './protocol/close';
import { RightsWatch } from './rights/rights-watch';
import { Rooms } from './rooms';

const PATH = '/live';
const UPDATED = 'live.updated';
/** A message between processes that was lost costs this much delay at most. */
const CHECK_EVERY_MS = 5_000;

/** Where clients come in to write together: the socket at `/live` of every API process. */
@Injectable()
export class LiveGateway implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private closing = false;
  private started = false;
  private checking?: NodeJS.Timeout;
  private readonly origin: string;
  private readonly process = newId();
  // Every socket asks for the same: what Hocuspocus would read from a request it is told otherwise.
  private readonly request = new Request('http://localhost/live');

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly bus: Bus,
    private readonly store: LiveDocuments,
    private readonly server: LiveServer,
    private readonly sockets: LiveSockets,
    private readonly rooms: Rooms,
    private readonly presences: Presences,
    private readonly watch: RightsWatch,
    private readonly notices: ChangeNotices,
    config: Config,
  ) {
    this.origin = new URL(config.publicUrl).origin;
  }

  /** Begins once the application listens or could; not in a worker or a command, which serve no HTTP. */
  async onApplicationBootstrap(): Promise<void> {
    this.store.onAppended(({ documentId, seq }) => {
      this.rooms.hear(documentId, seq, 'own');
      this.bus.publish(UPDATED, `${this.process}/${documentId}/${seq}`);
    });
    // A worker has no adapter, whatever the type says.
    const { httpAdapter } = this.adapter as Partial<HttpAdapterHost>;
    if (!httpAdapter) return;
    const http = httpAdapter.getHttpServer() as Server;
    serveUpgrades(http, {
      path: PATH,
      messageBytes: LIMITS.messageBytes,
      refuse: (request) => this.refuse(request),
      accept: (socket, request) => this.accept(socket, request),
    });
    // A program that asks for the contract or runs a command builds the application too, and never listens.
    http.once('listening', () => this.started || void this.start());
    await Promise.resolve();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    clearInterval(this.checking);
    this.sockets.stop();
    await this.watch.stop();
    const sockets = this.sockets.open;
    for (const socket of sockets) socket.end(GOING_AWAY);
    const deadline = Date.now() + LIMITS.closeWithinMs;
    while (this.sockets.open.length > 0 && Date.now() < deadline) await wait(10);
    for (const socket of this.sockets.open) socket.terminate();
    // What was being stored is stored before the database goes; documents are put away with their last connection.
    while (this.server.hocuspocus.getDocumentsCount() > 0 && Date.now() < deadline) {
      this.server.hocuspocus.flushPendingStores();
      await wait(10);
    }
    this.presences.stop();
  }

  private async start(): Promise<void> {
    this.started = true;
    this.bus.subscribe(UPDATED, (body) => {
      const [from, documentId = '', seq] = body.split('/');
      if (from !== this.process) this.rooms.hear(documentId, Number(seq), 'other');
    });
    this.bus.onGap(() => void this.rooms.check());
    this.notices.start();
    this.presences.start();
    this.sockets.start();
    this.watch.start();
    this.checking = setInterval(() => void this.rooms.check(), CHECK_EVERY_MS);
    await this.bus.start();
  }

  private refuse(request: IncomingMessage): Refused | null {
    if (this.closing || this.sockets.full) return 503;
    // A browser sends the cookie whatever page asks: only our own pages may use it.
    const { origin } = request.headers;
    return cookieOf(request, SESSION_COOKIE) !== null && origin !== this.origin ? 403 : null;
  }

  private accept(opened: WebSocket, request: IncomingMessage): void {
    const socket = new LiveSocket(opened, cookieOf(request, SESSION_COOKIE), request.socket);
    this.sockets.add(socket);
    const client = this.server.hocuspocus.handleConnection(socket, this.request, { socket });
    socket.attach(client, () => this.sockets.remove(socket));
  }
}
