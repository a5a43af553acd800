import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sessionQuery } from '../api/session';

const texts = new Map<string, string>();

window.addEventListener('beforeunload', (event) => {
  // The page's own question (unsaved.ts) is about what is lost while the tab stays open: this is not.
  if (event.isTrusted && [...texts.values()].some((text) => text.trim() !== '')) event.preventDefault();
});

/**
 * What somebody is typing, kept in memory while the page is open: a proposal that is closed meanwhile, or a form that
 * is left and come back to, costs nobody their words, and nobody else sees them. Gone when they sign out, and never in
 * the browser's storage.
 */
export function useKept(what: string, first = ''): readonly [string, (text: string) => void, () => void] {
  const { data: session } = useQuery(sessionQuery);
  const key = `${session?.party.id ?? ''} ${what}`;
  const [text, setText] = useState(() => texts.get(key) ?? first);
  const keep = (next: string): void => {
    texts.set(key, next);
    setText(next);
  };
  const forget = (): void => {
    texts.delete(key);
    setText(first);
  };
  return [text, keep, forget];
}

/**
 * Of what they typed about one thing, only this is of any use still; null for nothing of it.
 * @param things how the keys of all of it begin, and `one` how those begin that stay.
 */
export function useOnlyKept(things: string, one: string | null): void {
  const { data: session } = useQuery(sessionQuery);
  const partyId = session?.party.id ?? '';
  useEffect(() => {
    const begins = (key: string, what: string): boolean => key.startsWith(`${partyId} ${what} `);
    for (const key of texts.keys())
      if (begins(key, things) && (one === null || !begins(key, one))) texts.delete(key);
  }, [partyId, things, one]);
}

const ofParty = (partyId: string): [string, string][] =>
  [...texts].filter(([key]) => key.startsWith(`${partyId} `));

/** Whether somebody typed words here that were not sent. */
export function isKept(partyId: string): boolean {
  return ofParty(partyId).some(([, text]) => text.trim() !== '');
}

/** They have signed out, or given the device back: what they typed on it stays nowhere. */
export function forgetKept(partyId: string): void {
  for (const [key] of ofParty(partyId)) texts.delete(key);
}
