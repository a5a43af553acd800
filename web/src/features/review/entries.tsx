import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review, ReviewEntry } from '../../api/contract';
import { isProblem, Problem } from '../../api/problem';
import {
  addEntry,
  entriesOf,
  removeEntry,
  reviewsQuery,
  reviseEntry,
  type EntryKind,
} from '../../api/reviews';
import { ChangeForm } from '../../components/change-form';
import { Form, wordsIn, wrongWith } from '../../components/form';
import { useKept } from '../../components/kept';
import { Reveal } from '../../components/reveal';
import { Trouble } from '../../components/trouble';
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
            <p className={styles['quiet']}>
              <bdi>{review.names[partyId]}</bdi>
            </p>
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
  const client = useQueryClient();
  const readAnew = useReadAnew(review);
  const { kind, version, id } = entry;
  const { planId } = review;
  const place = { planId, reviewId: review.id, entryId: id };
  const removing = useMutation({
    mutationFn: () => removeEntry(place, version),
    onSuccess: async () => {
      await readAnew();
      onDone();
    },
    // It was changed on another device: what it says now is read before it is taken away.
    onError: (error) => (isProblem(error) && error.status === 412 ? readAnew() : undefined),
  });
  const newest = async (): Promise<ReviewEntry> => {
    const reviews = await client.query({ ...reviewsQuery(planId), staleTime: 0 });
    const found = reviews.flatMap(entriesOf).find((each) => each.id === id);
    if (!found) throw new Problem(404, 'not_found', '');
    return found;
  };
  return (
    <>
      <ChangeForm<ReviewEntry, { words: string }>
        of={entry}
        send={async (over, { words }) => reviseEntry(place, over, words)}
        newest={newest}
        refresh={[reviewsQuery(planId).queryKey]}
        bodyOf={(form) => ({ words: wordsIn(form, 'words') })}
        names={{ words: t(ADD[kind].words) }}
        save={t('save')}
        onDone={onDone}
        onCancel={onDone}
      >
        {({ words }, wrong) => (
          <Textarea
            name="words"
            autosize
            minRows={2}
            size="md"
            label={t(ADD[kind].words)}
            defaultValue={words}
            error={wrong('/words')}
          />
        )}
      </ChangeForm>
      {removing.isError && <Trouble error={removing.error} />}
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
      <Textarea
        name="words"
        autosize
        minRows={2}
        size="md"
        label={t(ADD[kind].words)}
        value={typed}
        error={wrongWith(adding.error, '/words')}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </Form>
  );
}
