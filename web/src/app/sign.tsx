import type { ReactElement } from 'react';

/**
 * The sign of the house, as index.html draws it: it stands there before the app does. Of a picture in a file, Chromium
 * makes a page of its own before the first paint (docs/decisions/0019).
 */
export function Sign({ size }: { readonly size: number }): ReactElement {
  return (
    <svg width={size} height={size} aria-hidden="true">
      <use href="#sign" />
    </svg>
  );
}
