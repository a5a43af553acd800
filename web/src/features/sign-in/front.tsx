import type { ReactElement, ReactNode } from 'react';
import { Sign } from '../../app/sign';
import { PageTitle } from '../../components/page';
import { useTranslation } from '../../components/translation';
import styles from './front.module.css';

interface FrontProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children?: ReactNode;
}

/** The pages before the door: one sheet, one thing to do. */
export function Front({ title, lead, children }: FrontProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={styles['ground']}>
      <a className={styles['skip']} href="#main">
        {t('skip')}
      </a>
      <header className={styles['brand']}>
        <Sign size={40} />
        <span>{t('name')}</span>
      </header>
      <main id="main" tabIndex={-1} className={styles['sheet']}>
        <PageTitle page={title}>{title}</PageTitle>
        <p className={styles['lead']}>{lead}</p>
        {children}
      </main>
    </div>
  );
}
