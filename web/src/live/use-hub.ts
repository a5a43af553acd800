import i18next from 'i18next';
import { startTransition, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../api/contract';
import { AGAIN_MS } from '../components/piece';
import { writerOf } from './place';
import type { Hub } from './room/hub';
import type { LiveDocument } from './room/live-document';
import { NO_DOCUMENT, NO_HUB, Store, type DocumentState, type HubState } from './state';

interface Loaded {
  readonly hub: Hub | null;
  readonly asked: boolean;
  /** Whether it did not come when it was asked for. */
  readonly missing: boolean;
}

const loaded = new Store<Loaded>({ hub: null, asked: false, missing: false });

/** A browser that is never idle fetches it after this time all the same. */
const AT_THE_LATEST_MS = 1_500;

const languageNow = (): string => i18next.language;
const onLanguage = (changed: () => void): (() => void) => {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
};

/** What writes together is a piece of its own, fetched for a plan and not before. */
async function load(): Promise<void> {
  if (loaded.now().asked) return;
  loaded.change({ asked: true });
  try {
    const { Hub } = await import('./room/hub');
    loaded.change({ hub: new Hub(languageNow), missing: false });
  } catch {
    // No connection, or a newer version was published: until it is here, the plan is read as REST told it.
    loaded.change({ asked: false, missing: true });
    setTimeout(() => void load(), AGAIN_MS);
  }
}

const again = (): void => void load();

/** Where the hub does not come: the way to ask for it now. It is asked for by itself as well. */
export function useHubMissing(): (() => void) | null {
  const { hub, missing } = useSyncExternalStore(loaded.subscribe, loaded.now);
  return missing && hub === null ? again : null;
}

/** The hub of this tab where there is one already: whoever only asks does not fetch it. */
export function useLoadedHub(): Hub | null {
  return useSyncExternalStore(loaded.subscribe, loaded.now).hub;
}

/** Once what is on the page has been drawn and nothing else is to be done. @returns how to call it off. */
function whenIdle(act: () => void): () => void {
  // Safari does not know idleness.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, AT_THE_LATEST_MS);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: AT_THE_LATEST_MS });
  return () => cancelIdleCallback(asked);
}

/** The hub when it arrives, and every text with it: not all at once, but between what somebody presses meanwhile. */
function useArrivingHub(): Hub | null {
  const [hub, setHub] = useState(loaded.now().hub);
  useEffect(() => {
    const take = (): void => startTransition(() => setHub(loaded.now().hub));
    take();
    return loaded.subscribe(take);
  }, []);
  return hub;
}

/**
 * The hub of this tab, for whoever writes in this session; null until it has arrived. A plan is read and its buttons work
 * without it, so it does not hold up the first sight of one.
 */
export function useHub(session: Session | null): Hub | null {
  const party = session === null ? null : writerOf(session);
  const hub = useArrivingHub();
  useEffect(() => (party === null || hub ? undefined : whenIdle(() => void load())), [hub, party]);
  // Before the texts within open their documents, which is an effect and comes later: one that was opened for whoever
  // had the device before is ended here, and would be dead in the hands of the next. Whoever signed in again is the same
  // party in another session, on a page that stayed.
  useLayoutEffect(() => {
    if (party !== null) hub?.as(party);
  }, [hub, party, session]);
  return party === null ? null : hub;
}

/** Somebody is about to write: the hub they write through does not wait for the page to be idle. */
export function useHubAtOnce(writes: boolean): void {
  useEffect(() => {
    if (writes) void load();
  }, [writes]);
}

/**
 * The document of that name, open as long as this is on the page; null: not yet, or none is asked for. Whoever changes
 * the language writes in that one: what is open is closed, and opened in it.
 */
export function useLiveDocument(hub: Hub | null, name: string | null): LiveDocument | null {
  const [document, setDocument] = useState<LiveDocument | null>(null);
  const language = useSyncExternalStore(onLanguage, languageNow);
  useEffect(() => {
    if (!hub || name === null) return undefined;
    const opened = hub.open(name);
    startTransition(() => setDocument(opened));
    return () => {
      setDocument(null);
      hub.close(opened);
    };
  }, [hub, name, language]);
  return document;
}

const never = () => () => undefined;

/** One thing about a document. `select` answers with the same value as long as that has not changed. */
export function useDocument<Part>(
  document: LiveDocument | null,
  select: (state: DocumentState) => Part,
): Part {
  return useSyncExternalStore(document?.store.subscribe ?? never, () =>
    select(document?.store.now() ?? NO_DOCUMENT),
  );
}

export function useHubState(hub: Hub | null): HubState {
  return useSyncExternalStore(hub?.store.subscribe ?? never, hub?.store.now ?? (() => NO_HUB));
}

/** The words of a field as they are this moment; null as long as the service has not told them. */
export function useLiveText(document: LiveDocument | null, field: string): string | null {
  // A new beginning or a phase changes what there is to read.
  const generation = useDocument(document, (state) => state.generation);
  const phase = useDocument(document, (state) => state.phase);
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    const read = (): void => setText(document?.text(field) ?? null);
    read();
    return document?.onText(field, read);
  }, [document, field, generation, phase]);
  return text;
}
