import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../components/notice';
import type { LiveDocument } from './room/live-document';
import { useDocument } from './use-hub';
import styles from './live.module.css';

interface NotTakenProps {
  readonly document: LiveDocument;
  readonly field: string;
}

const WHY = ['text_too_long', 'plan_too_long', 'plan_ended', 'read_only', 'not_found'] as const;

/** Words that were typed and are nowhere but here: why, and how to keep them. */
export function NotTaken({ document, field }: NotTakenProps): ReactElement | null {
  const { t } = useTranslation('live');
  const unsaved = useDocument(document, (state) => state.unsaved.find((each) => each.field === field));
  const [copied, setCopied] = useState(false);
  if (!unsaved) return null;
  const why = WHY.find((reason) => reason === unsaved.reason) ?? 'other';
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(unsaved.text);
    setCopied(true);
  };
  return (
    <Notice kind="error">
      <p>{t(`notTaken_${why}`)}</p>
      <p className={styles['kept']} dir="auto">
        {unsaved.text}
      </p>
      <div className={styles['acts']}>
        <Button variant="default" onClick={() => void copy()}>
          {t(copied ? 'copied' : 'copy')}
        </Button>
        <Button variant="default" onClick={() => document.forget(field)}>
          {t('letGo')}
        </Button>
      </div>
    </Notice>
  );
}
