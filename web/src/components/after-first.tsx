import { useElementScrollRestoration } from '@tanstack/react-router';
import { useDeferredValue, type ReactElement, type ReactNode } from 'react';

const theWindow = { getElement: () => window } as const;

/**
 * What stands above it is on the screen first; this is drawn piece by piece then, without holding up a key or a tap.
 * Whoever comes back to a place further down finds it at once: there is nothing to see of what stands above.
 */
export function AfterFirst({ children }: { readonly children: ReactNode }): ReactElement | null {
  const comesBack = (useElementScrollRestoration(theWindow)?.scrollY ?? 0) > 0;
  return useDeferredValue(true, comesBack) ? <>{children}</> : null;
}
