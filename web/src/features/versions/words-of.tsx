import type { ReactElement } from 'react';
import type { Passage, SnapshotItem } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import { touchedAt } from '../plan/touched';
import { useBy, type Provenance, type Whose } from '../plan/use-by';
import styles from './versions.module.css';

interface WordsProps {
  readonly item: SnapshotItem;
  readonly field: string;
  readonly whose: Whose;
  readonly size?: 'plain' | 'large' | 'small';
}

/** The words of one field as they were: the person's in their serif, with who wrote them; everybody else's after. */
export function WordsOf({ item, field, whose, size = 'plain' }: WordsProps): ReactElement | null {
  const text = item.texts[field];
  if (!text) return null;
  // In a line of a list it is said where the letters alone do not say it: they are the person's, as they wrote them.
  const saysItself = size === 'small' && text.own.every((each) => isPlain(each, whose));
  return (
    <>
      {text.own.length > 0 && (
        <>
          <p className={`${styles['own']} ${styles[size]}`} dir="auto">
            <Runs passages={text.own} />
          </p>
          {!saysItself && <Written passages={text.own} whose={whose} />}
        </>
      )}
      {text.professional.length > 0 && (
        <div className={styles['beside']}>
          <p dir="auto">
            <Runs passages={text.professional} />
          </p>
          <Written passages={text.professional} whose={whose} />
        </div>
      )}
    </>
  );
}

function Runs({ passages }: { passages: readonly Passage[] }): ReactElement {
  return (
    <>
      {passages.map(({ text, lang }, index) => (
        <span key={index} lang={lang}>
          {text}
        </span>
      ))}
    </>
  );
}

function Written({ passages, whose }: { passages: readonly Passage[]; whose: Whose }): ReactElement {
  const say = useProvenance(whose);
  const lines = new Set(passages.filter(({ text }) => text.trim() !== '').map(say));
  return <p className={styles['by']}>{[...lines].join(' · ')}</p>;
}

function isPlain({ voice, authorId, suggestedBy, text }: Passage, { personId }: Whose): boolean {
  return text.trim() === '' || (voice === 'written' && authorId === personId && suggestedBy === undefined);
}

/** Whose words, how they came to be written down, and when: to whoever reads it, as on paper. */
export function useProvenance(whose: Whose): (passage: Provenance) => string {
  const { t } = useTranslation('plan');
  const by = useBy(whose);
  return (passage) => t('byOn', { by: by(passage), date: sayDate(touchedAt(passage)) });
}

/** Fields in reading order: what an entry says before anything about it. */
const READING = ['statement', 'what', 'words', 'when', 'why', 'ifStuck'];

export function fieldsIn(item: SnapshotItem): string[] {
  return Object.keys(item.texts).sort((a, b) => READING.indexOf(a) - READING.indexOf(b));
}

/** What an entry says, as one line: to name it by. */
export function lineOf(item: SnapshotItem | undefined): string {
  if (!item) return '';
  const { name } = item.attributes as { name?: unknown };
  const text = item.texts[fieldsIn(item)[0] ?? ''];
  const passages = text ? (text.own.length > 0 ? text.own : text.professional) : [];
  const said = passages.map((passage) => passage.text).join('');
  return said !== '' ? said : typeof name === 'string' ? name : '';
}
