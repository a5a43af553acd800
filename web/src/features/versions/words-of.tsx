import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage, Snapshot, SnapshotItem } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { shortNameOf } from '../plan/reader';
import styles from './versions.module.css';

/** Whose plan it is, and what those are called who wrote in it. */
export type Whose = Pick<Snapshot, 'personId' | 'personName' | 'names'>;

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

type Provenance = Omit<Passage, 'text' | 'lang'>;

/** Whose words, how they came to be written down, and when. */
export function useProvenance({ personId, personName, names }: Whose): (passage: Provenance) => string {
  const { t } = useTranslation(['plan', 'versions']);
  const person = shortNameOf({ personName });
  const nameOf = (id: string | undefined): string =>
    (id === undefined ? undefined : names[id]) ?? t('plan:someone');
  const by = ({ voice, authorId, viaId, scribeId }: Provenance): string => {
    const who = { name: nameOf(authorId), scribe: nameOf(scribeId ?? viaId), via: nameOf(viaId), person };
    switch (voice) {
      case 'imported':
        return t('plan:imported');
      case 'dictated':
        return t('versions:said', who);
      case 'written':
      case 'professional':
        if (viaId !== undefined && viaId !== authorId) return t('plan:wroteVia', who);
        // In the person's own words nobody else writes, but whom they let: it is said for whom.
        return t(voice === 'written' && authorId !== personId ? 'plan:wroteFor' : 'plan:wrote', who);
    }
  };
  return (passage) => {
    const { suggestedBy, confirmedAt, authoredAt } = passage;
    const first = suggestedBy !== undefined && { by: by(passage), name: nameOf(suggestedBy) };
    return t('plan:byOn', {
      by: first ? t('plan:suggestedFirst', first) : by(passage),
      date: sayDate(confirmedAt ?? authoredAt),
    });
  };
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
