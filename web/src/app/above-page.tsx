import { useSyncExternalStore, type ReactElement } from 'react';
import type { Session } from '../api/contract';
import { Notice } from '../components/notice';
import { useTranslation } from '../components/translation';
import { StrandedWords } from '../live/not-taken';
import styles from './above-page.module.css';

const online = {
  subscribe: (tell: () => void) => {
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
    return () => {
      window.removeEventListener('online', tell);
      window.removeEventListener('offline', tell);
    };
  },
  now: () => navigator.onLine,
};

/** What is said above whatever page is shown: that there is no connection, and which words are nowhere but here. */
export function AbovePage({ session }: { session: Session }): ReactElement {
  return (
    <>
      <Offline />
      <StrandedWords session={session} />
    </>
  );
}

function Offline(): ReactElement | null {
  const { t } = useTranslation();
  if (useSyncExternalStore(online.subscribe, online.now)) return null;
  return (
    <div className={styles['offline']}>
      <Notice>{t('offline')}</Notice>
    </div>
  );
}
