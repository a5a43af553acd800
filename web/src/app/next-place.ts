/** The places that our mails name. Nobody is brought anywhere else from before the door: an address may be another's. */
const NAMED = /^\/(notifications(\/[0-9a-f-]{36})?|account\/notifications)$/;

const KEY = 'trellis.next';
/** As long as a link is good for. */
const KEPT_MS = 30 * 60_000;

/** Where a mail led somebody who has to sign in first. */
export interface Next {
  readonly next?: string;
}

/** Undefined for whatever no mail of ours names. */
export function nextIn({ next }: Readonly<Record<string, unknown>>): Next {
  return typeof next === 'string' && NAMED.test(next) ? { next } : {};
}

/** Keeps it for the link that is on its way by mail, which opens a page of its own. */
export function keepNext({ next }: Next): void {
  if (next === undefined) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify({ next, until: Date.now() + KEPT_MS }));
}

/** What was kept, once. */
export function takeNext(): Next {
  const kept = localStorage.getItem(KEY);
  localStorage.removeItem(KEY);
  if (kept === null) return {};
  try {
    const { next, until } = JSON.parse(kept) as Record<string, unknown>;
    return typeof until === 'number' && until > Date.now() ? nextIn({ next }) : {};
  } catch {
    // Not written by us: it names no place.
    return {};
  }
}
