import { useState } from 'react';

const texts = new Map<string, string>();

/**
 * What somebody is typing, kept in memory while the page is open: a proposal that is closed meanwhile, or a form that
 * is left and come back to, costs nobody their words. Never in the browser's storage.
 */
export function useKept(key: string): readonly [string, (text: string) => void, () => void] {
  const [text, setText] = useState(() => texts.get(key) ?? '');
  const keep = (next: string): void => {
    texts.set(key, next);
    setText(next);
  };
  const forget = (): void => {
    texts.delete(key);
    setText('');
  };
  return [text, keep, forget];
}

/** Whoever holds the device now is somebody else. */
export function forgetKept(): void {
  texts.clear();
}
