import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import logo from '../../app/logo.svg';
import { PageTitle } from '../../components/page';
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
        <img src={logo} alt="" width={40} height={40} />
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
