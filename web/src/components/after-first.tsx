import { useDeferredValue, type ReactElement, type ReactNode } from 'react';

/** What stands above it is on the screen first; this is drawn piece by piece then, without holding up a key or a tap. */
export function AfterFirst({ children }: { readonly children: ReactNode }): ReactElement | null {
  return useDeferredValue(true, false) ? <>{children}</> : null;
}
