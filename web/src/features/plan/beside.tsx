import { IconChevronDown, IconNote } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import type { Narrative, Passage } from '../../api/contract';
import { nameIn } from '../../api/plan';
import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import { LiveWords, sectionOf, useIsLive } from '../../live';
import { EditText } from './edit-text';
import { useReader } from './reader';
import styles from './plan.module.css';

interface BesideProps {
  readonly itemId: string;
  readonly field: string;
  readonly words: Narrative | undefined;
}

/** What workers and supporters wrote beside the person's words: quieter, and after them. */
export function Beside({ itemId, field, words }: BesideProps): ReactElement {
  const { plan, mayWriteBeside } = useReader();
  const live = useIsLive();
  const lane = words?.professional;
  const notes = byAuthor(lane?.passages ?? []);
  // Wide, they stand in the margin; on a phone they fold under the passage, unless they are being written.
  const [open, setOpen] = useState<boolean>();
  const told = notes.length > 0 && <Notes notes={notes} open={open} onToggle={setOpen} />;
  if (!live) return <aside className={styles['side']}>{told}</aside>;
  const place = {
    planId: plan.id,
    section: sectionOf(plan, itemId) ?? '',
    itemId,
    field,
    lane: 'professional',
  } as const;
  const reading = (
    <LiveWords at={place} words={lane}>
      {told}
    </LiveWords>
  );
  return (
    <aside className={styles['side']}>
      {mayWriteBeside ? (
        <EditText
          place={place}
          lane={notes.length > 0 ? lane : undefined}
          quiet
          onBegin={() => setOpen(true)}
        >
          {reading}
        </EditText>
      ) : (
        reading
      )}
    </aside>
  );
}

interface NotesProps {
  readonly notes: readonly Note[];
  /** As somebody opened or closed it last. */
  readonly open: boolean | undefined;
  readonly onToggle: (open: boolean) => void;
}

function Notes({ notes, open, onToggle }: NotesProps): ReactElement {
  const isOpen = open ?? matchMedia('(min-width: 961px)').matches;
  const { t } = useTranslation('plan');
  const { plan } = useReader();
  const nameOf = (id: string): string => nameIn(plan, id) ?? t('someone');
  const names = [...new Set(notes.map(({ authorId }) => nameOf(authorId)))].join(', ');
  return (
    <details
      className={styles['fold']}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && onToggle(currentTarget.open)}
    >
      <summary className={styles['foldHead']}>
        <IconNote size={20} stroke={1.75} aria-hidden="true" />
        {t('notes', { names })}
        <IconChevronDown size={20} stroke={1.75} aria-hidden="true" className={styles['foldArrow']} />
      </summary>
      {notes.map(({ authorId, on, passages }) => (
        <div key={`${authorId} ${on}`} className={styles['note']}>
          <p className={styles['from']}>
            {nameOf(authorId)}
            <span>{sayDate(on)}</span>
          </p>
          <p dir="auto">
            {passages.map(({ text, lang }, index) => (
              <span key={index} lang={lang}>
                {text}
              </span>
            ))}
          </p>
        </div>
      ))}
    </details>
  );
}

interface Note {
  readonly authorId: string;
  readonly on: string;
  readonly passages: Passage[];
}

/** Neighbouring passages of one author are one note. */
function byAuthor(passages: readonly Passage[]): Note[] {
  const notes: Note[] = [];
  for (const passage of passages) {
    const last = notes.at(-1);
    if (last?.authorId === passage.authorId) last.passages.push(passage);
    else notes.push({ authorId: passage.authorId, on: passage.authoredAt, passages: [passage] });
  }
  return notes.filter((note) => note.passages.some(({ text }) => text.trim() !== ''));
}
