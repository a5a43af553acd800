import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useKept } from '../../components/kept';
import { useTranslation } from '../../components/translation';
import { Refused } from './refused';
import { useRecording, wordsOf } from './recording';
import { StanceFields, type Stance } from './stance-fields';
import type { WayProps } from './props';

/** The worker's own stance: they speak for themselves, and for nobody else. */
export function MyOwnStance({ plan, proposal, onDone }: WayProps): ReactElement {
  const { t } = useTranslation('agree');
  const [stance, setStance] = useState<Stance | null>(null);
  const [words, setWords, forget] = useKept(`worker ${plan.id}`);
  const recording = useRecording({ plan, proposal }, () => {
    forget();
    onDone();
  });
  return (
    <>
      <StanceFields
        legend={t('yourStance')}
        name="own-stance"
        stance={stance}
        onStance={setStance}
        words={words}
        onWords={setWords}
        wordsLabel={t('yourWords')}
      />
      {recording.isError && <Refused error={recording.error} planId={plan.id} />}
      <Button
        disabled={stance === null}
        loading={recording.isPending}
        onClick={() =>
          stance !== null &&
          recording.mutate(() => Promise.resolve({ stance, method: 'own_account', ...wordsOf(words) }))
        }
      >
        {t('record')}
      </Button>
    </>
  );
}
