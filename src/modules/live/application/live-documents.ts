import type { Principal } from '../../../platform/context/principal';
import type { DocumentName } from '../domain/document-name';

/** What a connection may do with a document, decided once, when it opens it; `still` asks again. */
export interface OpenedDocument {
  readonly documentId: string;
  readonly name: DocumentName;
  /** Whose plan it is. */
  readonly personId: string;
  readonly mayWrite: boolean;
  /** Why it may not write: the code that REST would answer, for example `own_lane_is_the_persons`. */
  readonly readOnlyBecause: string | null;
}

/** One connection's hold on one document: who writes there, as the session proved it. */
export interface LiveWriter {
  readonly principal: Principal;
  readonly name: DocumentName;
  readonly documentId: string;
  /** The Yjs client id bound for this connection: what it deletes is audited under it. */
  readonly clientId: number;
  /** For the audit trail and the logs. */
  readonly requestId: string;
}

/** An update as it is stored: never changed, numbered without a gap in each document, from 1. */
export interface StoredUpdate {
  readonly seq: number;
  readonly payload: Uint8Array;
}

/** A document's state, as Yjs updates to be applied in turn, with the number of the last stored update in it. */
export interface LoadedDocument {
  readonly states: readonly Uint8Array[];
  readonly seq: number;
}

/** Announced when updates are stored: ids and a number, since what travels between processes knows no tenant. */
export interface Appended {
  readonly orgId: string;
  readonly documentId: string;
  readonly seq: number;
}

/**
 * The store of live documents, the only truth of what was written together: one for each plan × section × lane, over
 * the plan's one draft. Every method opens its own unit of work under the principal given, so it is called outside one
 * (from a socket), and every method throws a DomainError (`code`, `detail`) where a rule says no: close the connection
 * with that reason, and do not apply what was refused. Anything else thrown is a fault of ours: ask the client to come
 * again (1013), it will send again what was not acknowledged.
 *
 * Only bytes cross this border, no `Y.Doc`: Node loads Yjs once for `require` and once for `import`, and the documents
 * of the one are strangers to the other.
 */
export abstract class LiveDocuments {
  /**
   * Opens the document of that name, and seeds it from the words already in the plan the first time anyone does.
   * @param name `{orgId}/{planId}/{section}/{lane}`.
   * @throws 404 not_found alike for a name that is malformed, another organisation's, absent, or of what the caller may
   * not read: a section that consent does not open, a lane that a supporter does not see.
   */
  abstract open(name: string, principal: Principal, requestId: string): Promise<OpenedDocument>;

  /**
   * Binds the Yjs client id that a connection announces when it authenticates to the party that signed in: from then
   * on, what is written under it is theirs. Once bound it stays so; the same party may bind it again (a reconnect).
   * @throws 409 client_id_taken for an id that is someone else's here: the client takes a new one.
   */
  abstract bind(writer: LiveWriter, lang: string): Promise<void>;

  /** The document as stored, for a connection that `open` let in. @throws rather than answer less than all of it. */
  abstract load(orgId: string, documentId: string): Promise<LoadedDocument>;

  /** What was stored after that number, oldest first, without a gap. Applying an update twice changes nothing. */
  abstract updatesAfter(orgId: string, documentId: string, seq: number): Promise<StoredUpdate[]>;

  /** The number of the last stored update of each of these documents, for who may have missed an announcement. */
  abstract heads(orgId: string, documentIds: readonly string[]): Promise<Map<string, number>>;

  /**
   * Stores an update: resolves once it is committed, together with whatever else arrived in the same moment. Apply,
   * acknowledge and broadcast after that. What holds nothing new is acknowledged without being stored.
   * @returns the number under which it is stored; 0 when it held nothing new.
   * @throws 403 for who may not (or no longer) write here, forged_author for words under a client id not bound to the
   * writer, 404 for who no longer sees it, 409 plan_ended, missing_updates for an update that builds on what nobody
   * stored, 422 with the code of what does not belong in such a document.
   */
  abstract append(writer: LiveWriter, payload: Uint8Array): Promise<number>;

  /**
   * Whether the connection still stands: asked again on a beat, and on any change of rights. As `open`, it answers 404
   * for what may no longer be read, and what may be written now.
   */
  abstract still(writer: Pick<LiveWriter, 'name' | 'principal' | 'requestId'>): Promise<OpenedDocument>;

  /** The connection has just been found to stand as it did: what it writes in the next moments needs no look of its own. */
  abstract stands(writer: Pick<LiveWriter, 'principal' | 'documentId'>): void;

  /**
   * Calls `listener` after each commit of this process that stored updates, whether they came from a socket or over
   * REST; passing it on to other processes is the listener's. @returns how to stop it.
   */
  abstract onAppended(listener: (appended: Appended) => void): () => void;
}
