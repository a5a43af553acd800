import type { ReactElement, ReactNode } from 'react';
import { LeaveScreen } from './leave-screen';
import { PageTitle } from './page';
import styles from './bare-screen.module.css';

interface BareScreenProps {
  readonly personId: string;
  /** Which page it is: its title, too, for there is nothing yet that says of whom. */
  readonly page: string;
  readonly leave: string;
  readonly children: ReactNode;
}

/** A page that takes the whole screen, before what it is about is there: what it is called, and the way back. */
export function BareScreen({ personId, page, leave, children }: BareScreenProps): ReactElement {
  return (
    <div className={styles['screen']}>
      <header className={styles['top']}>
        <LeaveScreen personId={personId} label={leave} />
      </header>
      <main id="main" tabIndex={-1} className={styles['body']}>
        <PageTitle page={page}>{page}</PageTitle>
        {children}
      </main>
    </div>
  );
}
