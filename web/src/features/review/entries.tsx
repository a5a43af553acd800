import { useRef, useState, type ReactElement } from 'react';
import type { Review, ReviewEntry } from '../../api/contract';
import type { EntryKind } from '../../api/reviews';
import { leadFocus } from '../../components/lead-focus';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { unsavedOn, type Sheet } from './use-entry-draft';
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
  const root = useRef<HTMLDivElement>(null);
  const shown = items.filter(({ id }) => id !== begun);
  const { partyId: speakerId } = speaker;
  const sheet: Sheet = { partyId: speakerId, review, kind, entry: null, beside: items.map(({ id }) => id) };
  return (
    <div ref={root}>
      {shown.length === 0 && <p className={styles['quiet']}>{empty}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map((entry) => {
            const { id, partyId, words } = entry;
            return (
              <li key={id} className={styles['entry']}>
                <p className={partyId === personId ? styles['own'] : styles['said']} dir="auto">
                  {words}
                </p>
                <p className={styles['quiet']}>
                  <bdi>{review.names[partyId]}</bdi>
                </p>
                {partyId === speakerId && speaker.maySpeak && (
                  <Own sheet={{ ...sheet, entry }} onTakenBack={() => leadFocus(() => root.current)} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {mayAdd && <Add sheet={sheet} onBegun={setBegun} />}
    </div>
  );
}

interface OwnProps {
  readonly sheet: Sheet & { readonly entry: ReviewEntry };
  readonly onTakenBack: () => void;
}

/** What they wrote themselves, to change; open where more of it was written than could be saved. */
function Own({ sheet, onTakenBack }: OwnProps): ReactElement {
  const { t } = useTranslation('review');
  const [opened] = useState(() => unsavedOn(sheet) !== undefined);
  return (
    <Reveal label={t('change')} about={sheet.entry.words} quiet opened={opened}>
      {(close) => <WriteEntry {...{ sheet, onTakenBack }} onDone={close} />}
    </Reveal>
  );
}

interface AddProps {
  readonly sheet: Sheet;
  /** Which entry is being written there: null once it is not any more. */
  readonly onBegun: (entryId: string | null) => void;
}

/** A button that opens a place to write. */
function Add({ sheet, onBegun }: AddProps): ReactElement {
  const { t } = useTranslation('review');
  const [opened] = useState(() => unsavedOn(sheet) !== undefined);
  return (
    <div className={styles['acts']}>
      <Reveal label={t(ADD[sheet.kind])} opened={opened}>
        {(close) => (
          <WriteEntry
            sheet={sheet}
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
