import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review, ReviewEntry } from '../../api/contract';
import { addEntry, removeEntry, reviseEntry, type EntryKind } from '../../api/reviews';
import { Form, wordsIn, wrongWith } from '../../components/form';
import { useKept } from '../../components/kept';
import { Reveal } from '../../components/reveal';
import { useAskedToLeave } from '../../components/use-asked-to-leave';
import type { Speaker } from './who-speaks';
import styles from './review.module.css';

const ADD = {
  agenda: { add: 'agendaAdd', words: 'agendaWords' },
  contribution: { add: 'contributionAdd', words: 'contributionWords' },
  worked: { add: 'workedAdd', words: 'workedWords' },
  not_worked: { add: 'notWorkedAdd', words: 'notWorkedWords' },
} as const;

interface ListProps {
  readonly review: Review;
  readonly items: readonly ReviewEntry[];
  readonly speaker: Speaker;
  readonly empty: string;
  readonly personId: string;
}

/** What people said, the person's words in their own letters; each changes their own. */
export function EntryList({ review, items, speaker, empty, personId }: ListProps): ReactElement {
  if (items.length === 0) return <p className={styles['quiet']}>{empty}</p>;
  return (
    <ul>
      {items.map((entry) => {
        const { id, partyId, words } = entry;
        return (
          <li key={id} className={styles['entry']}>
            <p className={partyId === personId ? styles['own'] : styles['said']}>{words}</p>
            <p className={styles['quiet']}>{review.names[partyId]}</p>
            {partyId === speaker.partyId && speaker.maySpeak && <Own review={review} entry={entry} />}
          </li>
        );
      })}
    </ul>
  );
}

function useReadAnew({ planId }: Review): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['plan', planId, 'reviews'] });
}

function Own({ review, entry }: { review: Review; entry: ReviewEntry }): ReactElement {
  const { t } = useTranslation('review');
  return (
    <Reveal label={t('change')} about={entry.words} quiet>
      {(close) => <Revise review={review} entry={entry} onDone={close} />}
    </Reveal>
  );
}

interface ReviseProps {
  readonly review: Review;
  readonly entry: ReviewEntry;
  readonly onDone: () => void;
}

function Revise({ review, entry, onDone }: ReviseProps): ReactElement {
  const { t } = useTranslation('review');
  const readAnew = useReadAnew(review);
  const { kind, words, version, id } = entry;
  const place = { planId: review.planId, reviewId: review.id, entryId: id };
  const [typed, setTyped, forget] = useKept(`entry ${id}`, words);
  useAskedToLeave(typed.trim() !== words);
  const onSuccess = async (): Promise<void> => {
    await readAnew();
    forget();
    onDone();
  };
  const revising = useMutation({
    mutationFn: (text: string) => reviseEntry(place, version, text),
    onSuccess,
  });
  const removing = useMutation({ mutationFn: () => removeEntry(place, version), onSuccess });
  return (
    <>
      <Form
        save={t('save')}
        pending={revising.isPending}
        error={revising.error ?? removing.error}
        onSave={(form) => revising.mutate(wordsIn(form, 'words'))}
        onCancel={() => {
          forget();
          onDone();
        }}
      >
        <Words kind={kind} value={typed} onType={setTyped} error={wrongWith(revising.error, '/words')} />
      </Form>
      <Button variant="subtle" loading={removing.isPending} onClick={() => removing.mutate()}>
        {t('remove')}
      </Button>
    </>
  );
}

/** A button that opens a place to write. */
export function AddEntry({ review, kind }: { review: Review; kind: EntryKind }): ReactElement {
  const { t } = useTranslation('review');
  return (
    <div className={styles['acts']}>
      <Reveal label={t(ADD[kind].add)}>
        {(close) => <Add review={review} kind={kind} onDone={close} />}
      </Reveal>
    </div>
  );
}

interface AddProps {
  readonly review: Review;
  readonly kind: EntryKind;
  readonly onDone: () => void;
}

function Add({ review, kind, onDone }: AddProps): ReactElement {
  const { t } = useTranslation('review');
  const readAnew = useReadAnew(review);
  const [typed, setTyped, forget] = useKept(`entry ${review.id} ${kind}`);
  useAskedToLeave(typed.trim() !== '');
  const adding = useMutation({
    mutationFn: (words: string) => addEntry({ planId: review.planId, reviewId: review.id }, { kind, words }),
    onSuccess: async () => {
      forget();
      await readAnew();
      onDone();
    },
  });
  return (
    <Form
      save={t('save')}
      pending={adding.isPending}
      error={adding.error}
      onSave={(form) => adding.mutate(wordsIn(form, 'words'))}
      onCancel={onDone}
    >
      <Words kind={kind} value={typed} onType={setTyped} error={wrongWith(adding.error, '/words')} />
    </Form>
  );
}

interface WordsProps {
  readonly kind: EntryKind;
  readonly value: string;
  readonly onType: (words: string) => void;
  readonly error: string | undefined;
}

function Words({ kind, value, onType, error }: WordsProps): ReactElement {
  const { t } = useTranslation('review');
  return (
    <Textarea
      name="words"
      autosize
      minRows={2}
      size="md"
      label={t(ADD[kind].words)}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
}
