import { Button } from '@mantine/core';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { storeAttachment } from '../../api/agreements';
import { shortNameOf } from '../plan';
import { useKept } from '../../components/kept';
import { Refused } from './refused';
import { useRecording, wordsOf } from './recording';
import { StanceFields, type Stance } from './stance-fields';
import type { WayProps } from './props';
import styles from './agree.module.css';

const TYPES = 'image/png,image/jpeg,application/pdf';

/** What was signed on paper, with its scan. */
export function OnPaper({ plan, proposal, onDone }: WayProps): ReactElement {
  const { t } = useTranslation('agree');
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [stance, setStance] = useState<Stance | null>(null);
  const [words, setWords, forget] = useKept(`paper ${plan.id}`);
  const recording = useRecording({ plan, proposal }, () => {
    forget();
    onDone();
  });
  const name = shortNameOf(plan);
  const record = (scan: File, chosen: Stance): void =>
    recording.mutate(async () => {
      const { id: attachmentId } = await storeAttachment(plan.personId, scan);
      return { stance: chosen, method: 'signed_paper', evidence: { attachmentId }, ...wordsOf(words) };
    });
  return (
    <>
      <div className={styles['file']}>
        <label htmlFor={id}>{t('scan')}</label>
        <p className={styles['quiet']}>{t('scanHint')}</p>
        <input
          id={id}
          type="file"
          accept={TYPES}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
      <StanceFields
        legend={t('paperStance', { name })}
        name="paper-stance"
        stance={stance}
        onStance={setStance}
        words={words}
        onWords={setWords}
        wordsLabel={t('paperWords')}
        recorded
      />
      {recording.isError && <Refused error={recording.error} planId={plan.id} />}
      <Button
        disabled={file === null || stance === null}
        loading={recording.isPending}
        onClick={() => file !== null && stance !== null && record(file, stance)}
      >
        {t('record')}
      </Button>
    </>
  );
}
