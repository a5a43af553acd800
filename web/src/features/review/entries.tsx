import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review, ReviewEntry } from '../../api/contract';
import type { EntryKind } from '../../api/reviews';
import { Reveal } from '../../components/reveal';
import { WriteEntry } from './write-entry';
import type { Speaker } from './who-speaks';
import styles from './review.module.css';

const ADD = {
  agenda: 'agendaAdd',
  contribution: 'contributionAdd',
  worked: 'workedAdd',
  not_worked: 'notWorkedAdd',
} as const;

interface EntriesProps {
  readonly review: Review;
  readonly kind: EntryKind;
  readonly items: readonly ReviewEntry[];
  readonly speaker: Speaker;
  readonly empty: string;
  readonly personId: string;
  /** Whether the reader may add to it: the person's list is theirs alone. */
  readonly mayAdd: boolean;
}

/** What people said, the person's words in their own letters; each changes their own, and adds to it. */
export function Entries(props: EntriesProps): ReactElement {
  const { review, kind, items, speaker, empty, personId, mayAdd } = props;
  const [begun, setBegun] = useState<string | null>(null);
  const shown = items.filter(({ id }) => id !== begun);
  return (
    <>
      {shown.length === 0 && <p className={styles['quiet']}>{empty}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map((entry) => {
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
      )}
      {mayAdd && <Add review={review} kind={kind} onBegun={setBegun} />}
    </>
  );
}

function Own({ review, entry }: { review: Review; entry: ReviewEntry }): ReactElement {
  const { t } = useTranslation('review');
  return (
    <Reveal label={t('change')} about={entry.words} quiet>
      {(close) => <WriteEntry sheet={{ review, kind: entry.kind, entry }} onDone={close} />}
    </Reveal>
  );
}

interface AddProps {
  readonly review: Review;
  readonly kind: EntryKind;
  /** Which entry is being written there: null once it is not any more. */
  readonly onBegun: (entryId: string | null) => void;
}

/** A button that opens a place to write. */
function Add({ review, kind, onBegun }: AddProps): ReactElement {
  const { t } = useTranslation('review');
  return (
    <div className={styles['acts']}>
      <Reveal label={t(ADD[kind])}>
        {(close) => (
          <WriteEntry
            sheet={{ review, kind, entry: null }}
            onBegun={onBegun}
            onDone={() => {
              onBegun(null);
              close();
            }}
          />
        )}
      </Reveal>
    </div>
  );
}
