import * as Y from 'yjs';
import type { History } from '../history';
import type { Marks } from '../marks';
import type { Random } from '../random';
import { TextField } from '../text-field';

/** A message on its way to a process. */
export interface Sent {
  readonly payload: Uint8Array;
  readonly characters: readonly string[];
  readonly deleted: readonly string[];
}

/** A process, as far as pages have to do with it. */
export interface Host {
  open(page: Page): { readonly state: Uint8Array; readonly vector: Uint8Array };
  close(page: Page): void;
  take(page: Page, sent: Sent): Uint8Array | null;
  show(page: Page, sent: Sent, update: Uint8Array | null): void;
  crash(): void;
}

type Heard =
  | { readonly kind: 'sync'; readonly state: Uint8Array; readonly vector: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'acknowledgement'; readonly sent: Sent };

/** One open page of somebody. What is on the line comes in order, or is lost with the line. */
export class Page {
  readonly doc = new Y.Doc();
  readonly up: Sent[] = [];
  private readonly down: Heard[] = [];
  private readonly erased = new Set<string>();
  private readonly field: TextField;
  private inStep = false;
  process?: Host;

  constructor(
    readonly partyId: string,
    fieldName: string,
    private readonly history: History,
  ) {
    this.doc.clientID = history.sittings.size + 1;
    this.field = new TextField(this.doc, fieldName);
    history.sittings.set(this.doc.clientID, { partyId, wrote: false, acknowledged: false });
  }

  get text(): string {
    return this.field.text;
  }

  /** All that it holds is known to the service. */
  get owesNothing(): boolean {
    return this.inStep && this.up.length === 0;
  }

  /** And nothing is on its way to it. */
  get quiet(): boolean {
    return this.owesNothing && this.down.length === 0;
  }

  connect(process: Host): void {
    this.process = process;
    this.down.push({ kind: 'sync', ...process.open(this) });
  }

  /** The line is gone, with all that was on it. */
  lose(): void {
    this.process?.close(this);
    this.process = undefined;
    this.inStep = false;
    this.up.length = 0;
    this.down.length = 0;
  }

  hear(heard: Heard): void {
    this.down.push(heard);
  }

  /** Takes what has come next. */
  listen(): void {
    const next = this.down.shift();
    if (next?.kind === 'update') Y.applyUpdate(this.doc, next.update, 'heard');
    if (next?.kind === 'acknowledgement') this.acknowledged(next.sent);
    if (next?.kind !== 'sync') return;
    Y.applyUpdate(this.doc, next.state, 'heard');
    this.send(Y.encodeStateAsUpdate(this.doc, next.vector));
    this.inStep = true;
  }

  edit(marks: Marks, random: Random): void {
    const updates: Uint8Array[] = [];
    const note = (update: Uint8Array): void => void updates.push(update);
    this.doc.on('update', note);
    this.change(marks, random);
    this.doc.off('update', note);
    if (this.inStep) for (const update of updates) this.send(update);
  }

  private change(marks: Marks, random: Random): void {
    const characters = [...this.field.text];
    const before = random.below(characters.length + 1);
    const at = characters.slice(0, before).join('').length;
    const roll = random.next();
    if (roll < 0.6) {
      const word = this.history.newWord();
      const typed = marks.word(1 + random.below(4));
      for (const character of typed) this.history.inserted(character, this.partyId, word);
      return this.field.insert(at, typed.join(''));
    }
    if (roll < 0.7) return this.field.insert(at, '\n');
    const gone = characters.slice(before, before + 1 + random.below(3));
    for (const character of gone) {
      this.history.deleted(character);
      this.erased.add(character);
    }
    if (gone.length > 0) this.field.erase(at, gone.join('').length);
  }

  private send(payload: Uint8Array): void {
    const { structs } = Y.decodeUpdate(payload);
    const characters = structs.flatMap((struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentString ? [...struct.content.str] : [],
    );
    const wrote = this.erased.size > 0 || structs.some(({ id }) => id.client === this.doc.clientID);
    const sitting = this.history.sittings.get(this.doc.clientID);
    if (sitting && wrote) sitting.wrote = true;
    this.up.push({ payload, characters, deleted: [...this.erased] });
  }

  private acknowledged({ characters, deleted }: Sent): void {
    const sitting = this.history.sittings.get(this.doc.clientID);
    for (const character of characters) {
      const insertion = this.history.insertions.get(character);
      if (!insertion) continue;
      insertion.acknowledged = true;
      if (sitting?.partyId === insertion.authorId) sitting.acknowledged = true;
    }
    for (const character of deleted) {
      const deletion = this.history.deletions.get(character);
      if (deletion) deletion.acknowledged = true;
      this.erased.delete(character);
    }
  }
}
