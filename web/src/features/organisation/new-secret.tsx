import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from '../../components/translation';
import styles from './organisation.module.css';

export interface Made {
  readonly name: string;
  readonly secret: string;
}

/** The one moment in which a key is seen. It is in the page's memory alone, and gone with this box. */
export function NewSecret({ made, onDone }: { made: Made; onDone: () => void }): ReactElement {
  const { t } = useTranslation(['organisation', 'app']);
  const [copied, setCopied] = useState<boolean | null>(null);
  const secret = useRef<HTMLElement>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(made.secret);
      setCopied(true);
    } catch {
      // Not every browser lets a page copy, and this is shown once: whoever reads it copies it by hand.
      if (secret.current) getSelection()?.selectAllChildren(secret.current);
      setCopied(false);
    }
  };
  return (
    <section ref={box} tabIndex={-1} className={styles['secret']} aria-label={t('keys')}>
      <b>{t('secretTitle', { name: made.name })}</b>
      <p>{t('secretLead')}</p>
      <code ref={secret}>{made.secret}</code>
      {copied === false && <p role="alert">{t('copyKeyFailed')}</p>}
      <div className={styles['acts']}>
        <Button onClick={() => void copy()}>{copied === true ? t('app:copied') : t('copyKey')}</Button>
        <Button variant="default" onClick={onDone}>
          {t('secretDone')}
        </Button>
      </div>
      <p role="status">{copied === true && t('app:copied')}</p>
    </section>
  );
}
