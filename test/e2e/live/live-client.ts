import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { until } from '../../support/until';

/** The provider stops listening for errors when it is destroyed, which it may be while it connects. */
class ClientSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    this.on('error', () => undefined);
  }
}

/** How one document is opened. */
export interface Opening {
  /** `http://…` of an API process. */
  readonly url: string;
  readonly token: string;
  readonly name: string;
  readonly doc?: Y.Doc;
  /** Left out: the id of the document. null: none is said. */
  readonly clientId?: number | null;
}

/** A real client of the product: the provider that browsers use, with a socket of its own. */
export class LiveClient {
  readonly doc: Y.Doc;
  readonly socket: HocuspocusProviderWebsocket;
  readonly provider: HocuspocusProvider;
  /** Reasons of refused openings, and close codes with their reasons, as they came. */
  readonly refused: string[] = [];
  readonly closed: { code: number; reason: string }[] = [];
  readonly said: unknown[] = [];
  scope?: string;

  /** @param socket one that is there already, for another document on it. */
  constructor(
    { url, token, name, doc = new Y.Doc(), clientId }: Opening,
    socket?: HocuspocusProviderWebsocket,
  ) {
    this.doc = doc;
    this.socket =
      socket ??
      new HocuspocusProviderWebsocket({
        url: `${url.replace(/^http/, 'ws')}/live`,
        WebSocketPolyfill: ClientSocket,
        delay: 50,
        minDelay: 50,
        maxDelay: 200,
        onClose: ({ event }) => this.closed.push({ code: event.code, reason: event.reason }),
      });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name,
      document: doc,
      token: JSON.stringify({ token, ...(clientId === null ? {} : { clientId: clientId ?? doc.clientID }) }),
      onAuthenticated: ({ scope }) => (this.scope = scope),
      onAuthenticationFailed: ({ reason }) => this.refused.push(reason),
      onStateless: ({ payload }) => this.said.push(JSON.parse(payload)),
    });
    this.provider.attach();
  }

  /** Sends it to another process, as a load balancer might. */
  moveTo(url: string): void {
    this.socket.configuration.url = `${url.replace(/^http/, 'ws')}/live`;
  }

  synced(): Promise<void> {
    return until(() => this.provider.isSynced, 'it is in step with the server');
  }

  /** All that it wrote has been acknowledged. */
  saved(): Promise<void> {
    return until(() => this.provider.isSynced && !this.provider.hasUnsyncedChanges, 'all is acknowledged');
  }

  /** Types at the end of a field, each character an update of its own, as a browser sends them. */
  type(field: string, words: string): void {
    for (const character of words) this.insert(field, this.text(field).length, character);
  }

  insert(field: string, at: number, words: string): void {
    this.doc.transact(() => this.doc.getText(field).insert(at, words));
  }

  /** The words of a field. */
  text(field: string): string {
    return this.doc.getText(field).toJSON();
  }

  /** Who this client sees here, itself included. */
  here(): { partyId: string; kind: string; field: string | null }[] {
    const states = [...(this.provider.awareness?.getStates().values() ?? [])] as {
      user?: { partyId: string; kind: string };
      field?: string;
    }[];
    return states.flatMap(({ user, field = null }) => (user ? [{ ...user, field }] : []));
  }

  destroy(): void {
    this.provider.destroy();
    this.socket.destroy();
    this.doc.destroy();
  }
}
