import { useCallback, useState, type RefCallback } from 'react';

/** How far outside the window something is still near it. */
const MARGIN = '25%';

/** Who asks about which element. One observer watches them all: on a long plan there are several hundred texts. */
const asked = new Map<Element, (near: boolean) => void>();
let observer: IntersectionObserver | undefined;

function watch(element: Element, tell: (near: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) asked.get(target)?.(isIntersecting);
    },
    { rootMargin: MARGIN },
  );
  const watching = observer;
  asked.set(element, tell);
  watching.observe(element);
  return () => {
    asked.delete(element);
    watching.unobserve(element);
  };
}

/** Whether the element that is given `ref` is in the window, or nearly: what stays as far off is not drawn again. */
export function useNear(): { readonly ref: RefCallback<Element>; readonly near: boolean } {
  const [near, setNear] = useState(false);
  const ref = useCallback((element: Element | null) => (element ? watch(element, setNear) : undefined), []);
  return { ref, near };
}
