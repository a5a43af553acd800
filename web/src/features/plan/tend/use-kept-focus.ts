import { useLayoutEffect, type RefObject } from 'react';

/** The entry that had the focus when it left the page just now: it may come back elsewhere in the same drawing. */
let left: string | null = null;

/** An entry that comes to stand elsewhere in the plan takes the focus along, to the button by which it is tended. */
export function useKeptFocus(entryId: string, root: RefObject<HTMLElement | null>, openerId: string): void {
  useLayoutEffect(() => {
    if (left === entryId) document.getElementById(openerId)?.focus();
    const element = root.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      left = entryId;
      queueMicrotask(() => (left = null));
    };
  }, [entryId, root, openerId]);
}
