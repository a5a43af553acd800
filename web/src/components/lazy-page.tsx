import type { ComponentType, ReactElement } from 'react';
import { NotFetched } from './not-fetched';
import { Page } from './page';
import { fetchPiece, piece, usePiece } from './piece';
import { useTranslation } from './translation';
import { Waiting } from './waiting';

interface LazyPage {
  (): ReactElement;
  /** What the router asks for before it shows the page; nothing once it is here. */
  preload?: () => Promise<void>;
}

/**
 * A page that is a piece of its own. The router's own way loads the whole app anew where a page does not come, and
 * whatever is being written is gone with it: this one says so in its place, and comes when it can.
 */
export function lazyPage<Name extends string, Found extends Record<Name, ComponentType>>(
  fetch: () => Promise<Found>,
  name: Name,
): LazyPage {
  const page = piece<ComponentType>(`page ${name}`, async () => {
    const found = (await fetch())[name];
    delete Lazy.preload;
    return found;
  });
  const Lazy: LazyPage = () => {
    const { here: Shown, failed, again } = usePiece(page);
    if (Shown) return <Shown />;
    return failed ? <Missing again={again} /> : <Waiting lines={6} />;
  };
  Lazy.preload = () => fetchPiece(page);
  return Lazy;
}

function Missing({ again }: { again: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <Page page={t('wrongTitle')} title={t('wrongTitle')} narrow>
      <NotFetched again={again} />
    </Page>
  );
}
