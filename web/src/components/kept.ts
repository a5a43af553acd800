import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../api/session';

const texts = new Map<string, string>();

window.addEventListener('beforeunload', (event) => {
  if ([...texts.values()].some((text) => text.trim() !== '')) event.preventDefault();
});

/**
 * What somebody is typing, kept in memory while the page is open: a proposal that is closed meanwhile, or a form that
 * is left and come back to, costs nobody their words, and nobody else sees them. Never in the browser's storage.
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

/** Whoever holds the device now is somebody else. */
export function forgetKept(): void {
  texts.clear();
}
