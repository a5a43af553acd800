import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Notice } from './notice';
import { AGAIN_MS, pieces } from './piece';
import { useTranslation } from './translation';
import styles from './trouble.module.css';

/**
 * Whether another version of the app was published since this page was loaded: the page that begins it names other
 * files then, and those of this one may be gone.
 * @throws where the service cannot be reached.
 */
async function isOutdated(): Promise<boolean> {
  const answer = await fetch('/', { cache: 'no-store', credentials: 'omit' });
  if (!answer.ok) throw new Error(`The first page: ${answer.status}`);
  const ours = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  return typeof ours === 'string' && !(await answer.text()).includes(ours);
}

interface NotFetchedProps {
  /** What did not come, in a sentence. */
  readonly what?: string;
  readonly again: () => void;
}

/**
 * A piece of the app that did not come: why, as far as it is known, and a way on. It is asked for again meanwhile.
 * To load the page anew is offered and never done: the browser asks first where words are not saved.
 */
export function NotFetched({ what, again }: NotFetchedProps): ReactElement {
  const { t } = useTranslation();
  const { data: outdated, isError } = useQuery(
    {
      queryKey: ['outdated'],
      queryFn: isOutdated,
      staleTime: 0,
      gcTime: 0,
      refetchInterval: AGAIN_MS,
    },
    pieces,
  );
  const reached = outdated !== undefined && !isError;
  const why = !reached ? 'pieceNoLine' : outdated ? 'pieceOutdated' : 'pieceFailed';
  return (
    <div className={styles['missing']} data-not-fetched="">
      <Notice kind="error">
        <p>
          {what ?? t('pieceOfPage')} {t(why)}
        </p>
        <div className={styles['ways']}>
          {!(reached && outdated) && (
            <Button variant="default" onClick={again}>
              {t('tryAgain')}
            </Button>
          )}
          {reached && (
            <Button variant="default" onClick={() => window.location.reload()}>
              {t('loadAnew')}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}
