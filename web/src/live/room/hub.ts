import { somebodyCameIn } from '../../api/last-answer';
import { partyOf } from '../place';
import { NO_HUB, Store, type HubState, type Visitor } from '../state';
import { LiveDocument, type DocumentEvents } from './live-document';
import { LiveSocket } from './socket';

/** A page that is left and opened again finds its documents as they were. */
const LINGER_MS = 10_000;

/** What a socket that is closed for says of itself, and not of what was typed. */
const COME_AGAIN = new Set([
  'going_away',
  'try_again',
  'rights_changed',
  'missing_updates',
  'idle',
  'plan_ended',
]);
const FIRST_OF_REFUSALS = 4400;

/**
 * Everything of this tab that is written together: one socket, and a document for each lane of each section that is
 * shown. What was typed and not acknowledged is kept here as long as the tab lives, whatever page is shown meanwhile.
 */
export class Hub {
  readonly store = new Store<HubState>(NO_HUB);
  private readonly documents = new Map<string, LiveDocument>();
  private readonly languages = new WeakMap<LiveDocument, string>();
  /** Those that are to be looked at once they have been left for a while. */
  private readonly left = new Set<LiveDocument>();
  private readonly listeners = new Set<DocumentEvents['onChanged']>();
  private socket: LiveSocket | null = null;
  private wasAway = false;
  private whose: string | null = null;

  /** @param language in which is written now: a document is told it when it begins. */
  constructor(private readonly language: () => string) {
    window.addEventListener('offline', () => this.socket?.drop());
    window.addEventListener('online', () => this.socket?.again());
    window.addEventListener('beforeunload', (event) => {
      const { pending, unsaved } = this.store.now();
      if (pending || unsaved > 0) event.preventDefault();
    });
  }

  /** From now on this party writes. What somebody else left unsaved in this tab is not theirs to see. */
  as(party: string): void {
    if (this.whose !== null && this.whose !== party) this.clear();
    this.whose = party;
    if (!this.store.now().signedOut) return;
    this.store.change({ signedOut: false });
    this.socket?.again();
  }

  isOf(party: string): boolean {
    return this.whose === party;
  }

  get all(): readonly LiveDocument[] {
    return [...this.documents.values()];
  }

  open(name: string): LiveDocument {
    this.endInOtherLanguage(name);
    const document = this.documents.get(name) ?? this.begin(name);
    document.holders += 1;
    return document;
  }

  close(document: LiveDocument): void {
    document.holders -= 1;
    if (document.holders === 0) this.endLater(document);
  }

  /** @returns how to stop listening. */
  onChanged(listener: DocumentEvents['onChanged']): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private begin(name: string): LiveDocument {
    this.socket ??= new LiveSocket({
      onOpened: () => this.opened(),
      onClosed: (code, reason) => this.closed(code, reason),
    });
    const lang = this.language();
    const party = this.whose === null ? null : partyOf(this.whose);
    const events: DocumentEvents = {
      onChanged: (changed, what) => this.tell(changed, what),
      onSignedOut: (reason) => this.signedOut(reason),
    };
    const document = new LiveDocument(name, this.socket, { lang, party }, events);
    this.languages.set(document, lang);
    document.store.subscribe(() => this.sum(document));
    this.documents.set(name, document);
    return document;
  }

  private tell(...changed: Parameters<DocumentEvents['onChanged']>): void {
    for (const listener of this.listeners) listener(...changed);
  }

  /** Of entries that changed while it was away, and of what its reader may do since, nobody has told. */
  private opened(): void {
    this.store.change({ connected: true });
    if (this.wasAway) for (const document of this.documents.values()) this.tell(document, 'words');
    this.wasAway = false;
  }

  /** What is written from now on is in another language: the document begins anew, if nothing of it is lost by that. */
  private endInOtherLanguage(name: string): void {
    const document = this.documents.get(name);
    if (!document || !isIdle(document) || this.languages.get(document) === this.language()) return;
    this.documents.delete(name);
    document.end();
  }

  private endLater(document: LiveDocument): void {
    if (this.left.has(document)) return;
    this.left.add(document);
    setTimeout(() => {
      this.left.delete(document);
      this.endUnused(document);
    }, LINGER_MS);
  }

  /** What somebody did in a text that was scrolled out of sight can be taken back as long as its plan is on the page. */
  private isMissed({ name, remembers }: LiveDocument): boolean {
    return remembers && this.all.some((each) => each.holders > 0 && planOf(each.name) === planOf(name));
  }

  private endUnused(document: LiveDocument): void {
    if (!isIdle(document)) return;
    if (this.documents.get(document.name) !== document) return;
    if (this.isMissed(document)) return this.endLater(document);
    this.documents.delete(document.name);
    document.end();
    if (this.documents.size > 0) return;
    this.socket?.destroy();
    this.socket = null;
    this.store.change({ connected: false });
  }

  private clear(): void {
    for (const document of this.documents.values()) document.end();
    this.documents.clear();
    this.socket?.destroy();
    this.socket = null;
    this.store.change(NO_HUB);
  }

  private sum(changed: LiveDocument): void {
    const { savedAt, pending } = changed.store.now();
    const { all } = this;
    const visitors = visitorsIn(all);
    this.store.change({
      // The same people in the same order are the same list: nobody need draw them again.
      ...(JSON.stringify(visitors) === JSON.stringify(this.store.now().visitors) ? {} : { visitors }),
      pending: all.some(({ store }) => store.now().pending),
      unsaved: all.reduce((count, { store }) => count + store.now().unsaved.length, 0),
      stranded: all.reduce((count, document) => count + document.stranded().length, 0),
      ...(savedAt === null ? {} : { savedAt: latest(savedAt, this.store.now().savedAt) }),
    });
    if (!pending && changed.holders === 0) this.endLater(changed);
  }

  /** The service does not say which document it closed for: it is one of those that owed it something. */
  private closed(code: number, reason: string): void {
    this.store.change({ connected: false });
    this.wasAway = true;
    if (reason === 'not_signed_in' || reason === 'other_party') return this.signedOut(reason);
    if (code < FIRST_OF_REFUSALS || code >= FIRST_OF_REFUSALS + 100) return;
    if (COME_AGAIN.has(reason) || reason.startsWith('too_many') || reason === 'not_authenticated_in_time')
      return;
    for (const document of this.documents.values()) document.giveUp(reason);
  }

  /** Nothing is asked again until somebody has signed in; what was typed waits for the same person. */
  private signedOut(reason: 'not_signed_in' | 'other_party'): void {
    this.store.change({ signedOut: true, connected: false });
    this.socket?.disconnect();
    if (reason === 'other_party') somebodyCameIn();
  }
}

/** Nobody shows it, and it owes nobody anything. */
function isIdle({ holders, store }: LiveDocument): boolean {
  const { pending, unsaved } = store.now();
  return holders === 0 && !pending && unsaved.length === 0;
}

function latest(a: Date, b: Date | null): Date {
  return b !== null && b > a ? b : a;
}

function planOf(name: string): string {
  return name.split('/')[1] ?? '';
}

function visitorsIn(documents: readonly LiveDocument[]): Visitor[] {
  const all = documents.flatMap(({ name, store }) => {
    const planId = planOf(name);
    return store
      .now()
      .people.map(({ partyId, kind }): [string, Visitor] => [
        `${planId}/${partyId}`,
        { planId, partyId, kind },
      ]);
  });
  return [...new Map(all).values()].sort((a, b) => a.partyId.localeCompare(b.partyId));
}
