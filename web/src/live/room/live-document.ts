import { HocuspocusProvider } from '@hocuspocus/provider';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { NO_DOCUMENT, Store, type DocumentState, type Here, type Unsaved } from '../state';
import { fieldsOf } from './fields-of';
import { Histories } from './histories';
import type { LiveSocket } from './socket';

/** Keys that come together go together: a held key would tire a slow line. */
const TOGETHER_MS = 25;

/** What a document tells whoever keeps it. */
export interface DocumentEvents {
  /** Words of it, or entries of its section, have changed, here or elsewhere; or all its words are here for the first time. */
  readonly onChanged: (document: LiveDocument, what: 'words' | 'entries' | 'first') => void;
  /** @param reason whether nobody is signed in any more, or somebody else. */
  readonly onSignedOut: (reason: 'not_signed_in' | 'other_party') => void;
}

interface Room {
  readonly doc: Y.Doc;
  readonly provider: HocuspocusProvider;
  readonly histories: Histories;
}

/** What the service is told of whoever writes. */
interface Writer {
  /** In which language, as BCP 47. */
  readonly lang: string;
  /** Whose page it is; null: whoever the session is of. */
  readonly party: string | null;
}

/** One lane of one section of a plan, open in this tab. */
export class LiveDocument {
  readonly store = new Store<DocumentState>(NO_DOCUMENT);
  /** How many places of the page show it. */
  holders = 0;
  private room: Room;
  private readonly dirty = new Set<string>();

  constructor(
    readonly name: string,
    private readonly socket: LiveSocket,
    private readonly writer: Writer,
    private readonly events: DocumentEvents,
  ) {
    this.room = this.begin();
  }

  get awareness(): Awareness | null {
    return this.room.provider.awareness;
  }

  words(field: string): Y.Text {
    return this.room.doc.getText(field);
  }

  /** What was written in a field here, and can be taken back, whichever editor it was written in. */
  history(field: string): Y.UndoManager {
    return this.room.histories.of(this.words(field));
  }

  /** Whether something was done here that can be taken back, or done again. */
  get remembers(): boolean {
    return this.room.histories.hold;
  }

  /** The words of a field, or null as long as the service has not told them. */
  text(field: string): string | null {
    return this.store.now().phase === 'open' ? this.words(field).toJSON() : null;
  }

  /** All fields that it has words for, or had. */
  fields(): readonly string[] {
    return [...this.room.doc.share.keys()];
  }

  /** @returns how to stop listening. */
  onText(field: string, listener: () => void): () => void {
    const { doc } = this.room;
    const heard = (_update: unknown, _origin: unknown, _doc: unknown, transaction: Y.Transaction): void => {
      if (fieldsOf(transaction).includes(field)) listener();
    };
    doc.on('update', heard);
    return () => doc.off('update', heard);
  }

  /**
   * The service will not take what was typed here. The words are put aside to be copied, and the document begins
   * anew from what the service has: with them in it, it would be refused again and again.
   */
  giveUp(reason: string): void {
    if (!this.store.now().pending) return;
    const set = [...this.dirty].map((field): Unsaved => ({
      field,
      reason,
      text: this.words(field).toJSON(),
    }));
    const { unsaved, generation } = this.store.now();
    this.end();
    this.store.change({
      unsaved: [...unsaved, ...set],
      phase: 'opening',
      writable: false,
      pending: false,
      generation: generation + 1,
    });
    this.room = this.begin();
  }

  /** Somebody has copied those words, or does not want them. */
  forget(field: string): void {
    this.store.change({ unsaved: this.store.now().unsaved.filter((each) => each.field !== field) });
  }

  /** The page shows what was not taken of this field. @returns how it says that it does no longer. */
  show(field: string): () => void {
    this.store.change({ shown: [...this.store.now().shown, field] });
    return () => {
      const shown = [...this.store.now().shown];
      shown.splice(shown.indexOf(field), 1);
      this.store.change({ shown });
    };
  }

  /** What was not taken and no page shows. */
  stranded(): readonly Unsaved[] {
    const { unsaved, shown } = this.store.now();
    return unsaved.filter(({ field }) => !shown.includes(field));
  }

  end(): void {
    this.dirty.clear();
    this.room.provider.destroy();
    this.room.doc.destroy();
  }

  private begin(): Room {
    const doc = new Y.Doc();
    const provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: this.name,
      document: doc,
      flushDelay: TOGETHER_MS,
      token: JSON.stringify({ clientId: doc.clientID, ...this.writer }),
      onAuthenticated: ({ scope }) => this.admitted(scope === 'read-write'),
      onAuthenticationFailed: ({ reason }) => this.refused(reason),
      onSynced: () => this.arrived(),
      onUnsyncedChanges: ({ number }) => this.acknowledged(number),
      onAwarenessChange: ({ states }) => this.seen(states.flatMap(readHere)),
      onStateless: () => this.events.onChanged(this, 'entries'),
    });
    doc.on('update', (_update: unknown, origin: unknown, _doc: unknown, transaction: Y.Transaction) => {
      if (origin !== provider) {
        for (const field of fieldsOf(transaction)) this.dirty.add(field);
        this.store.change({ pending: true });
      }
      if (this.store.now().phase === 'open') this.events.onChanged(this, 'words');
    });
    provider.attach();
    return { doc, provider, histories: new Histories() };
  }

  /** What came before is one answer: whoever has read the same over REST need not read it again. */
  private arrived(): void {
    if (this.store.now().phase === 'open') return;
    this.store.change({ phase: 'open' });
    this.events.onChanged(this, 'first');
  }

  /** A caret that moves within a field changes nothing about who is where. */
  private seen(people: readonly Here[]): void {
    if (JSON.stringify(people) !== JSON.stringify(this.store.now().people)) this.store.change({ people });
  }

  private admitted(writable: boolean): void {
    this.store.change({ writable, reason: null });
    if (!writable) this.giveUp('read_only');
  }

  private refused(reason: string): void {
    if (reason === 'not_signed_in' || reason === 'other_party') return this.events.onSignedOut(reason);
    // The service's own fault closes the socket as well, and coming again is asking again.
    if (reason === 'try_again' || reason === 'too_many_sockets') return;
    // Somebody else has this number by chance: the next beginning draws another.
    if (reason === 'client_id_taken') return this.restart();
    const { unsaved } = this.store.now();
    const lost = [...this.dirty].map((field) => ({ field, reason, text: this.words(field).toJSON() }));
    this.dirty.clear();
    this.store.change({
      phase: 'refused',
      reason,
      writable: false,
      pending: false,
      unsaved: [...unsaved, ...lost],
    });
  }

  private restart(): void {
    if (this.store.now().pending) return this.giveUp('client_id_taken');
    this.end();
    this.store.change({ generation: this.store.now().generation + 1 });
    this.room = this.begin();
  }

  /** Nothing is outstanding: what was typed is in the database. */
  private acknowledged(outstanding: number): void {
    if (outstanding > 0 || !this.store.now().pending) return;
    this.dirty.clear();
    this.store.change({ pending: false, savedAt: new Date() });
    this.events.onChanged(this, 'words');
  }
}

function readHere(state: Record<string, unknown> & { clientId: number }): Here[] {
  const { clientId, user, field, writes } = state as { clientId: number } & Partial<Here> & {
      user?: { partyId: string; kind: string };
    };
  if (!user) return [];
  return [
    { clientId, partyId: user.partyId, kind: user.kind, field: field ?? null, writes: writes ?? false },
  ];
}
