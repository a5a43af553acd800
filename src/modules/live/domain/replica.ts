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
  /** How many characters there are more than before. */
  readonly grown: number;
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
  /** How many characters each has, as far as that was asked for since it changed. */
  private readonly lengths = new Map<string, number>();

  constructor(
    public seq: number,
    public stretches: Stretches,
    states: readonly Uint8Array[],
  ) {
    this.follow(seq, states);
  }

  /** Takes up what others have stored. @throws rather than hold less than all of it. */
  follow(seq: number, updates: readonly Uint8Array[]): void {
    const changed = this.changedBy(() =>
      this.doc.transact(() => {
        for (const update of updates) Y.applyUpdate(this.doc, update);
      }),
    );
    this.seq = seq;
    if (this.lacksSomething()) throw new Error('A stored live document lacks a part of itself.');
    for (const name of this.doc.share.keys()) this.doc.getText(name);
    for (const name of changed) this.lengths.delete(name);
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
    for (const name of this.doc.share.keys()) this.lengthOf(name);
    this.trusted = false;
    const updates: Uint8Array[] = [];
    const fields = this.changedBy(() => this.apply(payload, updates));
    if (this.lacksSomething())
      throw conflict('missing_updates', 'This builds on changes that were not sent: sync again.');
    for (const { client, from } of writes) this.checkPlaces(client, from, rules);
    let grown = 0;
    for (const field of fields) grown += this.growthOf(field, rules);
    const [update = null] = updates.length > 1 ? [Y.mergeUpdates(updates)] : updates;
    return { update, writes, fields: [...fields], grown };
  }

  /** Changes a copy that nobody else uses. @returns the change, as it is to be stored. */
  change(work: (doc: Y.Doc) => void): Uint8Array {
    const before = Y.encodeStateVector(this.doc);
    const seen: Uint8Array[] = [];
    const onUpdate = (update: Uint8Array): void => void seen.push(update);
    this.trusted = false;
    this.lengths.clear();
    this.doc.on('update', onUpdate);
    this.doc.transact(() => work(this.doc));
    this.doc.off('update', onUpdate);
    return seen.length === 0 ? Y.encodeStateAsUpdate(new Y.Doc(), before) : Y.mergeUpdates(seen);
  }

  private apply(payload: Uint8Array, updates: Uint8Array[]): void {
    const onUpdate = (update: Uint8Array): void => void updates.push(update);
    this.doc.on('update', onUpdate);
    try {
      Y.applyUpdate(this.doc, payload);
    } catch {
      throw unprocessable('malformed_update', 'These bytes are not a Yjs update.');
    } finally {
      this.doc.off('update', onUpdate);
    }
  }

  /** The fields that are not as they were. */
  private changedBy(work: () => void): Set<string> {
    const fields = new Set<string>();
    const onChange = ({ changed }: Y.Transaction): void => {
      for (const type of changed.keys()) if (type._item === null) fields.add(rootName(this.doc, type));
    };
    this.doc.on('afterTransaction', onChange);
    try {
      work();
    } finally {
      this.doc.off('afterTransaction', onChange);
    }
    return fields;
  }

  private checkPlaces(client: number, from: number, { isField }: TakingRules): void {
    const structs = this.doc.store.clients.get(client) ?? [];
    for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
      const struct = structs[at];
      if (struct instanceof Y.Item) checkPlace(struct, isField, this.doc);
    }
  }

  /** @returns how many characters it has more than when it was last looked at. */
  private growthOf(field: string, { mostCharacters }: TakingRules): number {
    const before = this.lengthOf(field);
    this.lengths.delete(field);
    const length = this.lengthOf(field);
    if (length > mostCharacters)
      throw unprocessable(
        'text_too_long',
        `There is room for ${mostCharacters} characters; this has ${length}.`,
      );
    return length - before;
  }

  private lengthOf(field: string): number {
    const known = this.lengths.get(field) ?? lengthOf(fieldText(readField(this.doc, field)));
    this.lengths.set(field, known);
    return known;
  }

  private lacksSomething(): boolean {
    const { pendingStructs, pendingDs } = this.doc.store;
    return pendingStructs !== null || pendingDs !== null;
  }
}
