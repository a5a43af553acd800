import type { Middleware } from 'openapi-fetch';

/** How often other tabs are told that something was asked here. */
const TELL_MS = 10_000;

type News =
  { readonly kind: 'asked'; readonly at: number } | { readonly kind: 'in' } | { readonly kind: 'out' };

/** Between the tabs of one browser: moments and nothing else. */
const channel = new BroadcastChannel('trellis.session');
const listeners = new Set<(kind: 'in' | 'out') => void>();

let lastAnswer = Date.now();
let told = 0;
let ahead = 0;

channel.onmessage = ({ data }: MessageEvent<News>) => {
  if (data.kind === 'asked') lastAnswer = Math.max(lastAnswer, data.at);
  else tell(data.kind);
};

function tell(kind: 'in' | 'out'): void {
  for (const listener of listeners) listener(kind);
}

/** Keeps account of when the service was last asked in this session, in whichever tab: that is what its idle limit counts. */
export const noteAnswers: Middleware = {
  onResponse: ({ response }) => {
    const date = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(date)) ahead = date - Date.now();
    if (response.status === 401) return;
    lastAnswer = Date.now();
    if (lastAnswer - told < TELL_MS) return;
    told = lastAnswer;
    channel.postMessage({ kind: 'asked', at: lastAnswer } satisfies News);
  },
};

/** When anything was last asked, by this device's clock. */
export function lastAnswerAt(): number {
  return lastAnswer;
}

/** The service's clock, as far as its last answer tells. */
export function serviceNow(): number {
  return Date.now() + ahead;
}

/** Tells the other tabs that somebody came in, or went. */
export function tellTabs(kind: 'in' | 'out'): void {
  channel.postMessage({ kind } satisfies News);
}

/** The service says that somebody else has come in, whom no tab has told of yet. */
export const somebodyCameIn = (): void => tell('in');

/** Hears it from them, or from the service. @returns how to stop. */
export function hearTabs(listener: (kind: 'in' | 'out') => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
