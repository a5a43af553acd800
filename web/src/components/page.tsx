import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import styles from './page.module.css';
import { useTranslation } from './translation';

interface PageProps {
  /** What the browser's title says: the kind of page and never whose, for titles are kept in histories. */
  readonly page: string;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
  readonly narrow?: boolean;
}

/** A page with its one heading, which takes the focus when the page is new. */
export function Page({ page, title, lead, aside, children, narrow = false }: PageProps): ReactElement {
  return (
    <div className={narrow ? styles['narrow'] : styles['page']}>
      <div className={styles['head']}>
        <div>
          <PageTitle page={page}>{title}</PageTitle>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {aside}
      </div>
      {children}
    </div>
  );
}

/** Whether this tab has shown a page before: on the first, the keyboard begins at the top, with the way past the frame. */
let arrived = false;

export function PageTitle({ page, children }: { page: string; children: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('title', { page });
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, [page, t]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles['title']}>
      {children}
    </h1>
  );
}
