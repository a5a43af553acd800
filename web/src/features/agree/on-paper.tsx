import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { storeAttachment } from '../../api/agreements';
import { useKept } from '../../components/kept';
import { useTranslation } from '../../components/translation';
import { Refused } from './refused';
import { useRecording, wordsOf } from './recording';
import { StanceFields, type Stance } from './stance-fields';
import type { WayProps } from './props';
import { claimOf, isShown, nameOf, OF_PERSON, Scan, WhoseAnswer } from './whose-answer';

/** What was signed on paper, with its scan. */
export function OnPaper({ plan, proposal, onDone }: WayProps): ReactElement {
  const { t } = useTranslation('agree');
  const [whose, setWhose] = useState(OF_PERSON);
  const [file, setFile] = useState<File | null>(null);
  const [stance, setStance] = useState<Stance | null>(null);
  const [words, setWords, forget] = useKept(`paper ${plan.id}`);
  const recording = useRecording({ plan, proposal }, () => {
    forget();
    onDone();
  });
  const name = nameOf(whose, plan);
  const record = (scan: File, chosen: Stance): void =>
    recording.mutate(async () => {
      const { evidence, ...claim } = await claimOf(whose, plan);
      const { id: attachmentId } = await storeAttachment(plan.personId, scan);
      const said = { stance: chosen, method: 'signed_paper' as const, ...wordsOf(words) };
      return { ...claim, ...said, evidence: { ...evidence, attachmentId } };
    });
  return (
    <>
      <WhoseAnswer plan={plan} value={whose} onChange={setWhose} />
      <Scan label={t('scan')} onScan={setFile} />
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
        disabled={file === null || stance === null || !isShown(whose)}
        loading={recording.isPending}
        onClick={() => file !== null && stance !== null && record(file, stance)}
      >
        {t('record')}
      </Button>
    </>
  );
}
