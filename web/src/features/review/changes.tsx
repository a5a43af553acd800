import { NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Plan, Review } from '../../api/contract';
import { recordChange, type Change, type Times } from '../../api/reviews';
import { Form, wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { useKept } from '../../components/kept';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { plainText } from '../plan/reader';
import { movablesOf, WAYS, type Movable, type State } from './movables';
import type { Speaker } from './who-speaks';
import styles from './review.module.css';

interface ChangesProps {
  readonly plan: Plan;
  readonly times: Times;
  readonly speaker: Speaker;
}

/** What goals and steps came to at the review. */
export function Changes({ plan, times: { thisTime, lastTime }, speaker }: ChangesProps): ReactElement | null {
  const { t } = useTranslation('review');
  if (!thisTime) return null;
  return (
    <section className={styles['topic']}>
      <h3>{t('changes')}</h3>
      <p className={styles['quiet']}>{t('changeLead')}</p>
      <div className={styles['times']}>
        <div>
          <ChangeList plan={plan} review={thisTime} empty={t('changesEmpty')} />
          {speaker.mayArrange || speaker.isPerson ? (
            <Record plan={plan} review={thisTime} speaker={speaker} />
          ) : null}
        </div>
        {lastTime && (
          <div className={styles['beside']}>
            <p className={styles['label']}>{t('lastTime')}</p>
            <ChangeList plan={plan} review={lastTime} empty={t('lastNothing')} />
          </div>
        )}
      </div>
    </section>
  );
}

function ChangeList({
  plan,
  review,
  empty,
}: {
  plan: Plan;
  review: Review | null;
  empty: string;
}): ReactElement {
  const { t } = useTranslation(['review', 'plan']);
  if (!review || review.changes.length === 0) return <p className={styles['quiet']}>{empty}</p>;
  const entries = plan.goals.flatMap((goal) => [
    [goal.id, plainText(goal.statement)] as const,
    ...(goal.steps ?? []).map(({ id, what }) => [id, plainText(what)] as const),
  ]);
  const words = new Map(entries);
  return (
    <ul>
      {review.changes.map(({ itemId, state, note, at }) => (
        <li key={`${itemId} ${at}`} className={styles['entry']}>
          <p dir="auto">{words.get(itemId) ?? t('untitled')}</p>
          <p>
            <b>{t(`plan:state_${state as 'active'}`)}</b>
          </p>
          {note !== null && (
            <p className={styles['quiet']} dir="auto">
              {note}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Record({ plan, review, speaker }: { plan: Plan; review: Review; speaker: Speaker }): ReactElement {
  const { t } = useTranslation('review');
  const movables = movablesOf(plan, speaker, (words) => plainText(words) || t('untitled'));
  if (movables.length === 0) return <p className={styles['quiet']}>{t('changeNothing')}</p>;
  return (
    <div className={styles['acts']}>
      <Reveal label={t('changeRecord')}>
        {(close) => <RecordForm movables={movables} review={review} onDone={close} />}
      </Reveal>
    </div>
  );
}

interface RecordProps {
  readonly movables: readonly Movable[];
  readonly review: Review;
  readonly onDone: () => void;
}

function RecordForm({ movables, review, onDone }: RecordProps): ReactElement {
  const { t } = useTranslation(['review', 'plan']);
  const client = useQueryClient();
  const [chosen, setChosen] = useState(movables[0]?.id ?? '');
  const { planId, id: reviewId } = review;
  const [note, setNote, forgetNote] = useKept(`change ${reviewId}`);
  const recording = useMutation({
    mutationFn: (body: Change) => recordChange({ planId, reviewId }, body),
    onSuccess: async () => {
      forgetNote();
      await Promise.all([
        client.invalidateQueries({ queryKey: ['plan', planId] }),
        client.invalidateQueries({ queryKey: ['person'] }),
      ]);
      onDone();
    },
  });
  const ways = WAYS[movables.find(({ id }) => id === chosen)?.state ?? ''] ?? [];
  const save = (form: FormData): void => {
    const said = wordsOrNull(form, 'note');
    const state = wordsIn(form, 'state') as State;
    recording.mutate({ itemId: chosen, state, ...(said === null ? {} : { note: said }) });
  };
  return (
    <Form
      save={t('save')}
      pending={recording.isPending}
      error={recording.error}
      onSave={save}
      onCancel={onDone}
    >
      <NativeSelect
        size="md"
        label={t('changeWhat')}
        value={chosen}
        data={movables.map(({ id, label }) => ({ value: id, label }))}
        onChange={({ currentTarget: { value } }) => setChosen(value)}
      />
      <NewState key={chosen} ways={ways} error={wrongWith(recording.error, '/state')} />
      <Textarea
        name="note"
        autosize
        minRows={2}
        size="md"
        label={t('changeNote')}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        error={wrongWith(recording.error, '/note')}
      />
    </Form>
  );
}

/** Nothing is chosen for anybody: how something stands is not changed by pressing a button once too often. */
function NewState({ ways, error }: { ways: readonly State[]; error: string | undefined }): ReactElement {
  const { t } = useTranslation(['review', 'plan']);
  return (
    <NativeSelect
      name="state"
      size="md"
      label={t('changeState')}
      data={[
        { value: '', label: t('choose') },
        ...ways.map((value) => ({ value, label: t(`plan:state_${value as 'active'}`) })),
      ]}
      error={error}
    />
  );
}
