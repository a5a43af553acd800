import { Injectable } from '@nestjs/common';
import {
  Hocuspocus,
  type beforeSyncPayload,
  type beforeUnloadDocumentPayload,
  type connectedPayload,
  type onAuthenticatePayload,
  type onLoadDocumentPayload,
} from '@hocuspocus/server';
import { setTimeout as wait } from 'node:timers/promises';
import { snapshot, snapshotContainsUpdate, type Doc } from 'yjs';
import { Log } from '../../../platform/observability/log';
import { DomainError } from '../../../shared/errors';
import { LiveDocuments } from '../application/live-documents';
import { LiveEntrance, type Entered } from './live-entrance';
import { LiveMetrics } from './live-metrics';
import type { LiveSocket } from './live-socket';
import { LiveSockets } from './live-sockets';
import { Presences } from './presence/presences';
import { readClaim } from './protocol/claim';
import { readersClientId } from './protocol/client-id';
import * as closing from './protocol/close';
import { RightsWatch } from './rights/rights-watch';
import { Room, Rooms } from './rooms';

/** What Hocuspocus carries for each document on a socket. */
export interface LiveContext {
  readonly socket: LiveSocket;
  readonly entered?: Entered;
}

/** Subtypes of a sync message: what is asked for, the difference after a reconnect, an update. */
const STATE_VECTOR = 0;
const DIFFERENCE = 1;

/** A no takes at least so long, so that it does not tell by its haste whether there was something to look at. */
const REFUSAL_MS = 40;

/** How Hocuspocus is told no; without a message of its own, which it would print. */
class Refusal extends Error {
  constructor(readonly reason: string) {
    super('');
    this.stack = undefined;
  }
}

/** The documents that are being written: Hocuspocus, with every decision taken by the session and the store. */
@Injectable()
export class LiveServer {
  readonly hocuspocus: Hocuspocus<LiveContext>;

  constructor(
    private readonly entrance: LiveEntrance,
    private readonly store: LiveDocuments,
    private readonly rooms: Rooms,
    private readonly presences: Presences,
    private readonly watch: RightsWatch,
    private readonly sockets: LiveSockets,
    private readonly metrics: LiveMetrics,
    private readonly log: Log,
  ) {
    this.hocuspocus = new Hocuspocus<LiveContext>({
      quiet: true,
      // Sockets have an end of their own; this is only a net below it.
      timeout: 300_000,
      maxUnauthenticatedQueueSize: 2 * 1024 * 1024,
      maxUnauthenticatedQueueMessages: 500,
      onAuthenticate: (payload) => this.enter(payload),
      onLoadDocument: (payload) => this.load(payload),
      connected: (payload) => this.connected(payload),
      beforeSync: (payload) => this.keep(payload),
      beforeUnloadDocument: (payload) => this.unloading(payload),
      afterUnloadDocument: () => this.unloaded(),
    });
  }

  private async enter(payload: onAuthenticatePayload<LiveContext>): Promise<Partial<LiveContext>> {
    const { documentName, token, connectionConfig, context } = payload;
    const { socket } = context;
    const earliest = wait(REFUSAL_MS);
    try {
      const claim = readClaim(token);
      if (!claim) throw new DomainError(400, closing.MALFORMED.reason, 'The token cannot be read.');
      const shown = claim.token ?? socket.cookie;
      const entered = await this.entrance.enter(documentName, shown, claim, (principal) =>
        this.sockets.recognised(socket, principal),
      );
      connectionConfig.readOnly = !entered.mayWrite;
      socket.awaits(documentName);
      return { entered };
    } catch (error) {
      await earliest;
      socket.refused(documentName);
      const { reason } = closing.closingOf(error);
      if (!(error instanceof DomainError)) this.fault(socket, 'a live document could not be opened', error);
      throw new Refusal(reason);
    }
  }

  private async load({ document, context }: onLoadDocumentPayload<LiveContext>): Promise<void> {
    const { socket, entered } = context;
    if (!entered) throw new Refusal(closing.TRY_AGAIN.reason);
    const { name, documentId } = entered.opened;
    try {
      await this.rooms.load(new Room(name.orgId, documentId, document, this.presences.changed));
      this.presences.ask(documentId);
      this.metrics.documents.set(this.rooms.all.length);
    } catch (error) {
      // Hocuspocus keeps the timer of a document that it could not load.
      document.destroy();
      this.fault(socket, 'a live document could not be loaded', error);
      // Whoever came for it meanwhile got the same promise; they would wait for an answer that never comes.
      for (const other of this.sockets.awaiting(document.name)) other.end(closing.TRY_AGAIN);
      throw new Refusal(closing.TRY_AGAIN.reason);
    }
  }

  private connected({ connection, context }: connectedPayload<LiveContext>): Promise<void> {
    const { socket, entered } = context;
    const { document } = connection;
    const room = entered ? this.rooms.get(entered.opened.documentId) : undefined;
    // The copy was put away between finding it and coming in.
    if (!entered || room?.document !== document) {
      socket.end(closing.TRY_AGAIN);
      return Promise.resolve();
    }
    const stop = this.watch.add({
      principal: entered.writer.principal,
      opened: entered.opened,
      requestId: entered.writer.requestId,
      facts: entered.facts,
      roles: entered.roles,
      takeWrote: () => socket.takeWrote(),
      close: (why) => socket.end(why),
    });
    const leave = (): void => {
      stop();
      room.presence.leave(connection);
      socket.left(document.name);
    };
    connection.onClose(leave);
    if (document.hasConnection(connection)) this.show(connection, entered, room, socket);
    else leave();
    return Promise.resolve();
  }

  /** They are seen from now on, whether they say anything or not. */
  private show(
    holder: object,
    { writer, mayWrite }: Entered,
    { presence, document }: Room,
    socket: LiveSocket,
  ): void {
    const { partyId, kind } = writer.principal;
    // Whoever only reads has proved no id: they get one of nobody's.
    const clientId = mayWrite || presence.isFree(writer.clientId) ? writer.clientId : readersClientId();
    presence.join(holder, clientId, { user: { partyId, kind }, field: null, cursor: null, writes: mayWrite });
    socket.opened(document.name, (said) => {
      for (const each of said)
        if (each.clientId === writer.clientId) presence.say(holder, clientId, each.state);
    });
  }

  /** Before an update is applied, acknowledged or shown to anyone: it is stored, or nothing of it happens. */
  private async keep(payload: beforeSyncPayload<LiveContext>): Promise<void> {
    const { type, payload: update, document, connection, context } = payload;
    const { entered, socket } = context;
    if (type === STATE_VECTOR || connection.readOnly) return;
    try {
      const room = entered && this.rooms.get(entered.opened.documentId);
      if (!room) throw new Error('An update came for a document that is not open.');
      // After a reconnect most of what is sent is here already.
      if (type === DIFFERENCE && isIn(document, update)) return;
      const done = this.metrics.acknowledgement.startTimer();
      const seq = await this.store.append(entered.writer, update);
      done();
      this.metrics.updates.inc();
      socket.wrote = true;
      // A connection that was cut may have updates under way while the document is opened anew: those are applied to a
      // copy that nobody reads any more, and the new one takes them from their rows.
      if (room.document === document) this.rooms.applied(room, seq);
    } catch (error) {
      // Hocuspocus applies nothing that comes from whoever only reads, and says that it was not taken. Were it to
      // hear of an error instead, it would close the document alone, and the client would never come back to it.
      connection.readOnly = true;
      const why = closing.closingOf(error);
      if (!(error instanceof DomainError)) this.fault(socket, 'an update could not be stored', error);
      else this.log.info('an update was refused', { reason: why.reason, ...idsOf(entered) });
      socket.end(why);
    }
  }

  private fault(socket: LiveSocket, what: string, error: unknown): void {
    this.log.error(what, { error, socketId: socket.id, partyId: socket.principal?.partyId });
    socket.end(closing.TRY_AGAIN);
  }

  /**
   * Hocuspocus puts a copy away by its name. A connection that was cut while its words were being stored says goodbye
   * after that, to a copy that may be long gone: the one that has its name by now is somebody else's, and they would
   * be left in a room that nobody else finds.
   */
  private unloading({ document, documentName }: beforeUnloadDocumentPayload): Promise<void> {
    const isThis = this.hocuspocus.documents.get(documentName) === document;
    return isThis ? Promise.resolve() : Promise.reject(new Refusal(closing.GOING_AWAY.reason));
  }

  private unloaded(): Promise<void> {
    for (const room of this.rooms.all) if (room.document.isDestroyed) this.rooms.forget(room);
    this.metrics.documents.set(this.rooms.all.length);
    return Promise.resolve();
  }
}

/** Whether a document holds all of an update. What cannot be read, the store will say. */
function isIn(document: Doc, update: Uint8Array): boolean {
  try {
    return snapshotContainsUpdate(snapshot(document), update);
  } catch {
    return false;
  }
}

function idsOf(entered: Entered | undefined): Record<string, unknown> {
  if (!entered) return {};
  const { principal, documentId, requestId } = entered.writer;
  return { orgId: principal.orgId, partyId: principal.partyId, documentId, requestId };
}
