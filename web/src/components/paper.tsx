import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { sessionQuery } from '../api/session';
import { sayDate } from './dates';
import styles from './paper.module.css';
import { useTranslation } from './translation';

interface PaperProps {
  /** Whose plan it is. */
  readonly name: string;
  /** Which version it is, or that it is none yet: paper outlives what it was printed from. */
  readonly standing: string;
  readonly children: ReactNode;
}

/**
 * The same document on paper: whose it is and which version stands at the head of every page. A row group repeats
 * there in every browser, which a page's margin boxes do not.
 */
export function Paper({ name, standing, children }: PaperProps): ReactElement {
  const { t } = useTranslation('tend');
  const { data: session } = useQuery(sessionQuery);
  const frame = useUnfolded();
  return (
    <div className={styles['frame']} data-paper="" ref={frame}>
      <div className={styles['head']}>
        <div className={styles['names']}>
          <b dir="auto">{name}</b>
          <span dir="auto">{session?.organisation.name}</span>
          <span>{standing}</span>
          <span>{t('printedOn', { date: sayDate(new Date().toISOString()) })}</span>
        </div>
      </div>
      <div className={styles['body']}>{children}</div>
    </div>
  );
}

/** What is folded on a small screen is unfolded on paper, and folded again after. */
function useUnfolded(): React.RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let folded: HTMLDetailsElement[] = [];
    const unfold = (): void => {
      folded = [...(frame.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const each of folded) each.open = true;
    };
    const fold = (): void => {
      for (const each of folded) each.open = false;
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
  return frame;
}
