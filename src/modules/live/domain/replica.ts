import * as Y from 'yjs';
import { conflict, unprocessable } from '../../../shared/errors';
import { lengthOf } from '../../../shared/text';
import { fieldText, readField } from './field-text';
import type { Stretches } from './stretches';
import { checkPlace, rootName, type Claims } from './update-rules';

/** What must hold for an update before it is taken. */
export interface TakingRules {
  /** Whether a top-level name is a field of this section. */
  readonly isField: (name: string) => boolean;
  /** @throws when the update writes under ids that are not its writer's. */
  readonly checkAuthors: (writes: Claims['writes']) => void;
  readonly mostCharacters: number;
}

/** What an update did. */
export interface Taken {
  /** Exactly what was new in it, as it is to be stored; null: it held nothing new. */
  readonly update: Uint8Array | null;
  /** Under which ids it wrote, from which character to which. */
  readonly writes: Claims['writes'];
  readonly fields: readonly string[];
}

/** What Yjs tells of a change. */
interface Seen {
  readonly updates: Uint8Array[];
  readonly fields: Set<string>;
}

/**
 * The server's own copy of a document, on which updates are tried before they are stored: nobody's editor hangs on it.
 * Once one was tried it is `trusted` again only when that was committed; a copy on which one was refused is thrown away.
 */
export class Replica {
  readonly doc = new Y.Doc();
  trusted = true;
  /** The fields of the section, as far as they were asked for, and what kind of entry each is of. */
  readonly fields = new Map<string, string>();

  constructor(
    public seq: number,
    public stretches: Stretches,
    states: readonly Uint8Array[],
  ) {
    this.follow(seq, states);
  }

  /** Takes up what others have stored. @throws rather than hold less than all of it. */
  follow(seq: number, updates: readonly Uint8Array[]): void {
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update);
    });
    this.seq = seq;
    if (this.lacksSomething()) throw new Error('A stored live document lacks a part of itself.');
    for (const name of this.doc.share.keys()) this.doc.getText(name);
  }

  state(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  /** Tries an update. @throws with the reason, and this copy is no longer to be used, unless it is still `trusted`. */
  take(payload: Uint8Array, claims: Claims, rules: TakingRules): Taken {
    const state = (client: number): number => Y.getState(this.doc.store, client);
    const writes = claims.writes
      .filter(({ client, to }) => to > state(client))
      .map(({ client, from, to }) => ({ client, from: Math.max(from, state(client)), to }));
    rules.checkAuthors(writes);
    const stranger = claims.names.find((name) => !rules.isField(name));
    if (stranger !== undefined) throw unprocessable('unknown_field', 'This is no field of this section.');
    for (const name of claims.names) this.doc.getText(name);
    this.trusted = false;
    const seen = this.watch(payload);
    if (this.lacksSomething())
      throw conflict('missing_updates', 'This builds on changes that were not sent: sync again.');
    for (const { client, from } of writes) this.checkPlaces(client, from, rules);
    for (const field of seen.fields) this.checkLength(field, rules);
    const [update = null] = seen.updates.length > 1 ? [Y.mergeUpdates(seen.updates)] : seen.updates;
    return { update, writes, fields: [...seen.fields] };
  }

  /** Changes a copy that nobody else uses. @returns the change, as it is to be stored. */
  change(work: (doc: Y.Doc) => void): Uint8Array {
    const before = Y.encodeStateVector(this.doc);
    const seen: Uint8Array[] = [];
    const onUpdate = (update: Uint8Array): void => void seen.push(update);
    this.trusted = false;
    this.doc.on('update', onUpdate);
    this.doc.transact(() => work(this.doc));
    this.doc.off('update', onUpdate);
    return seen.length === 0 ? Y.encodeStateAsUpdate(new Y.Doc(), before) : Y.mergeUpdates(seen);
  }

  private watch(payload: Uint8Array): Seen {
    const seen: Seen = { updates: [], fields: new Set() };
    const onUpdate = (update: Uint8Array): void => void seen.updates.push(update);
    const onChange = ({ changed }: Y.Transaction): void => {
      for (const type of changed.keys()) if (type._item === null) seen.fields.add(rootName(this.doc, type));
    };
    this.doc.on('update', onUpdate);
    this.doc.on('afterTransaction', onChange);
    try {
      Y.applyUpdate(this.doc, payload);
    } catch {
      throw unprocessable('malformed_update', 'These bytes are not a Yjs update.');
    } finally {
      this.doc.off('update', onUpdate);
      this.doc.off('afterTransaction', onChange);
    }
    return seen;
  }

  private checkPlaces(client: number, from: number, { isField }: TakingRules): void {
    const structs = this.doc.store.clients.get(client) ?? [];
    for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
      const struct = structs[at];
      if (struct instanceof Y.Item) checkPlace(struct, isField, this.doc);
    }
  }

  private checkLength(field: string, { mostCharacters }: TakingRules): void {
    const length = lengthOf(fieldText(readField(this.doc, field)));
    if (length > mostCharacters)
      throw unprocessable(
        'text_too_long',
        `There is room for ${mostCharacters} characters; this has ${length}.`,
      );
  }

  private lacksSomething(): boolean {
    const { pendingStructs, pendingDs } = this.doc.store;
    return pendingStructs !== null || pendingDs !== null;
  }
}
