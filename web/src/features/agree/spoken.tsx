import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useKept } from '../../components/kept';
import { useTranslation } from '../../components/translation';
import { Refused } from './refused';
import { useRecording } from './recording';
import { StanceFields, type Stance } from './stance-fields';
import type { WayProps } from './props';
import { claimOf, isShown, nameOf, OF_PERSON, WhoseAnswer } from './whose-answer';
import styles from './agree.module.css';

type Channel = 'phone' | 'video';

/** What was said at a distance, word for word, with somebody else listening; a copy goes out with a way to object. */
export function Spoken({ plan, proposal, onDone }: WayProps): ReactElement {
  const { t } = useTranslation('agree');
  const [whose, setWhose] = useState(OF_PERSON);
  const [channel, setChannel] = useState<Channel>('phone');
  const [stance, setStance] = useState<Stance | null>(null);
  const [words, setWords, forget] = useKept(`spoken ${plan.id}`);
  const [listener, setListener, forgetListener] = useKept(`listener ${plan.id}`);
  const recording = useRecording({ plan, proposal }, () => {
    forget();
    forgetListener();
    onDone();
  });
  const name = nameOf(whose, plan);
  const complete = stance !== null && words.trim() !== '' && listener.trim() !== '' && isShown(whose);
  const record = (chosen: Stance): void =>
    recording.mutate(async () => {
      const { evidence, ...claim } = await claimOf(whose, plan);
      const heard = { channel, words: words.trim(), secondListener: { name: listener.trim() } };
      return { ...claim, stance: chosen, method: 'spoken', evidence: { ...evidence, ...heard } };
    });
  return (
    <>
      <p className={styles['quiet']}>{t('spokenLead', { name })}</p>
      <WhoseAnswer plan={plan} value={whose} onChange={setWhose} />
      <NativeSelect
        label={t('channel')}
        value={channel}
        data={[
          { value: 'phone', label: t('channel_phone') },
          { value: 'video', label: t('channel_video') },
        ]}
        onChange={({ currentTarget: { value } }) => setChannel(value === 'video' ? 'video' : 'phone')}
      />
      <StanceFields
        legend={t('spokenStance', { name })}
        name="spoken-stance"
        stance={stance}
        onStance={setStance}
        words={words}
        onWords={setWords}
        wordsLabel={t('spokenWords', { name })}
        recorded
      />
      <TextInput
        label={t('listener')}
        description={t('listenerHint')}
        value={listener}
        onChange={(event) => setListener(event.currentTarget.value)}
      />
      {recording.isError && <Refused error={recording.error} planId={plan.id} />}
      <Button
        disabled={!complete}
        loading={recording.isPending}
        onClick={() => stance !== null && record(stance)}
      >
        {t('record')}
      </Button>
    </>
  );
}
