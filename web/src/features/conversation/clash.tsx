import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './clash.module.css';

interface ClashProps {
  readonly theirs: string;
  readonly yours: string;
  readonly onTheirs: () => void;
  readonly onYours: () => void;
  readonly onBoth: () => void;
}

/** Two texts for one place: side by side, same size, and neither chosen beforehand. */
export function Clash({ theirs, yours, onTheirs, onYours, onBoth }: ClashProps): ReactElement {
  const { t } = useTranslation('conversation');
  return (
    <div className={styles['clash']} role="alert">
      <p>
        <b>{t('clashTitle')}</b>
      </p>
      <p className={styles['quiet']}>{t('clashLead')}</p>
      <div className={styles['both']}>
        <div>
          <h4>{t('clashTheirs')}</h4>
          <p className={styles['version']}>{theirs}</p>
          <div className={styles['acts']}>
            <Button variant="default" onClick={onTheirs}>
              {t('keepTheirs')}
            </Button>
            <Button variant="default" onClick={onBoth}>
              {t('startBoth')}
            </Button>
          </div>
        </div>
        <div>
          <h4>{t('clashYours')}</h4>
          <p className={styles['version']}>{yours}</p>
          <div className={styles['acts']}>
            <Button variant="default" onClick={onYours}>
              {t('keepYours')}
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
}
