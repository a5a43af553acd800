import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Session } from '../api/contract';
import { Notice } from '../components/notice';
import { useTranslation } from '../components/translation';
import { writerOf } from './place';
import type { LiveDocument } from './room/live-document';
import type { Unsaved } from './state';
import { useDocument, useHubState, useLoadedHub } from './use-hub';
import styles from './live.module.css';

interface NotTakenProps {
  readonly document: LiveDocument;
  readonly field: string;
}

const WHY = ['text_too_long', 'plan_too_long', 'plan_ended', 'read_only', 'not_found'] as const;

/** Words that were typed and are nowhere but here, where they were typed: why, and how to keep them. */
export function NotTaken({ document, field }: NotTakenProps): ReactElement | null {
  const unsaved = useDocument(document, (state) => state.unsaved.find((each) => each.field === field));
  useEffect(() => document.show(field), [document, field]);
  return unsaved ? <Kept unsaved={unsaved} onForget={() => document.forget(field)} /> : null;
}

/** Before somebody signs in again: what they typed last is not lost. */
export function WaitingWords(): ReactElement | null {
  const { t } = useTranslation('live');
  const { pending } = useHubState(useLoadedHub());
  return pending ? <Notice>{t('waiting')}</Notice> : null;
}

/** The same above whatever page is shown, where the text they were typed in is not on it any more. */
export function StrandedWords({ session }: { session: Session }): ReactElement | null {
  const hub = useLoadedHub();
  const { stranded } = useHubState(hub);
  if (!hub?.isOf(writerOf(session)) || stranded === 0) return null;
  return (
    <div className={styles['stranded']}>
      {hub.all.map((document) =>
        document
          .stranded()
          .map((unsaved) => (
            <Kept
              key={`${document.name} ${unsaved.field}`}
              unsaved={unsaved}
              onForget={() => document.forget(unsaved.field)}
            />
          )),
      )}
    </div>
  );
}

function Kept({ unsaved, onForget }: { unsaved: Unsaved; onForget: () => void }): ReactElement {
  const { t } = useTranslation('live');
  const [copied, setCopied] = useState<boolean | null>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const why = WHY.find((reason) => reason === unsaved.reason) ?? 'other';
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(unsaved.text);
      setCopied(true);
    } catch {
      // Not every browser lets a page copy: the words are nowhere else, so whoever reads them does it by hand.
      if (words.current) getSelection()?.selectAllChildren(words.current);
      setCopied(false);
    }
  };
  return (
    <Notice kind="error">
      <p>{t(`notTaken_${why}`)}</p>
      <p ref={words} className={styles['kept']} dir="auto">
        {unsaved.text}
      </p>
      {copied === false && <p role="alert">{t('copyFailed')}</p>}
      <div className={styles['acts']}>
        <Button variant="default" onClick={() => void copy()}>
          {t(copied === true ? 'copied' : 'copy')}
        </Button>
        <Button variant="default" onClick={onForget}>
          {t('letGo')}
        </Button>
      </div>
    </Notice>
  );
}
