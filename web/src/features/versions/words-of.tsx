import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage, Snapshot, SnapshotItem } from '../../api/contract';
import { sayDate } from '../../components/dates';
import styles from './versions.module.css';

type Names = Snapshot['names'];

interface WordsProps {
  readonly item: SnapshotItem;
  readonly field: string;
  readonly names: Names;
  readonly size?: 'plain' | 'large' | 'small';
}

/** The words of one field as they were: the person's in their serif, with who wrote them; everybody else's after. */
export function WordsOf({ item, field, names, size = 'plain' }: WordsProps): ReactElement | null {
  const text = item.texts[field];
  if (!text) return null;
  return (
    <>
      {text.own.length > 0 && (
        <>
          <p className={`${styles['own']} ${styles[size]}`} dir="auto">
            <Runs passages={text.own} />
          </p>
          {size !== 'small' && <Written passages={text.own} names={names} />}
        </>
      )}
      {text.professional.length > 0 && (
        <div className={styles['beside']}>
          <p dir="auto">
            <Runs passages={text.professional} />
          </p>
          {size !== 'small' && <Written passages={text.professional} names={names} />}
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

function Written({ passages, names }: { passages: readonly Passage[]; names: Names }): ReactElement {
  const say = useProvenance(names);
  const lines = new Set(passages.filter(({ text }) => text.trim() !== '').map(say));
  return <p className={styles['by']}>{[...lines].join(' · ')}</p>;
}

type Provenance = Pick<Passage, 'voice' | 'authorId' | 'viaId' | 'scribeId' | 'authoredAt' | 'confirmedAt'>;

/** Whose words, how they came to be written down, and when. */
export function useProvenance(names: Names): (passage: Provenance) => string {
  const { t } = useTranslation(['plan', 'versions']);
  const nameOf = (id: string | undefined): string =>
    (id === undefined ? undefined : names[id]) ?? t('plan:someone');
  return ({ voice, authorId, viaId, scribeId, authoredAt, confirmedAt }) => {
    const who = { name: nameOf(authorId), scribe: nameOf(scribeId ?? viaId), via: nameOf(viaId) };
    const date = sayDate(confirmedAt ?? authoredAt);
    if (voice === 'imported') return t('plan:byOn', { by: t('plan:imported'), date });
    if (voice === 'dictated') return t('plan:byOn', { by: t('versions:said', who), date });
    const wrote = viaId !== undefined && viaId !== authorId ? t('plan:wroteVia', who) : t('plan:wrote', who);
    return t('plan:byOn', { by: wrote, date });
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
