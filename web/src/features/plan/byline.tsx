import { IconBulb, IconEar, IconFileImport, IconNote, IconPencil, IconUserEdit } from '@tabler/icons-react';
import clsx from 'clsx';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage } from '../../api/contract';
import { nameIn } from '../../api/plan';
import { sayDate } from '../../components/dates';
import { shortNameOf, useReader } from './reader';
import styles from './plan.module.css';

/** How words came to stand where they are, as far as a picture tells it. */
export type Way = 'own' | 'for' | 'suggested' | 'dictated' | 'imported' | 'professional';

export const WAY_ICONS = {
  own: IconPencil,
  for: IconUserEdit,
  suggested: IconBulb,
  dictated: IconEar,
  imported: IconFileImport,
  professional: IconNote,
} as const satisfies Record<Way, typeof IconPencil>;

/** @param personId of whose plan it is: what others wrote in their words, or thought of first, is told from the rest. */
function wayOf({ voice, authorId, suggestedBy }: Passage, personId: string): Way {
  if (voice !== 'written') return voice;
  if (authorId !== personId) return 'for';
  return suggestedBy === undefined ? 'own' : 'suggested';
}

/** What is said of words that came in one way. */
export interface Byline {
  readonly line: string;
  readonly way: Way;
}

/** Whose words these are and how they got here, once for each way they did. It is read after the words. */
export function Bylines({ passages }: { passages: readonly Passage[] }): ReactElement {
  const bylines = useBylines();
  return (
    <>
      {bylines(passages).map(({ line, way }) => {
        const Icon = WAY_ICONS[way];
        return (
          <p key={line} className={styles['by']}>
            <Icon
              size={16}
              stroke={2}
              aria-hidden="true"
              className={clsx(styles['byIcon'], way === 'professional' && styles['byPro'])}
            />
            {line}
          </p>
        );
      })}
    </>
  );
}

/** The same as values: of many passages that came in one way, the last says on which day. */
export function useBylines(): (passages: readonly Passage[]) => Byline[] {
  const { t } = useTranslation('plan');
  const { personId } = useReader().plan;
  const by = useBy();
  return (passages) => {
    const told = passages.filter(({ text }) => text.trim() !== '');
    return [...new Map(told.map((each) => [by(each), each]))].map(([line, passage]) => ({
      line: t('byOn', { by: line, date: sayDate(passage.confirmedAt ?? passage.authoredAt) }),
      way: wayOf(passage, personId),
    }));
  };
}

function useBy(): (passage: Passage) => string {
  const { t } = useTranslation('plan');
  const { plan, partyId } = useReader();
  const isTheirs = partyId === plan.personId;
  const nameOf = (id: string | undefined): string =>
    id === plan.personId ? shortNameOf(plan) : (nameIn(plan, id) ?? t('someone'));
  const by = ({ voice, authorId, scribeId, viaId, confirmedAt }: Passage): string => {
    const mine = authorId === partyId;
    const names = {
      ...{ name: nameOf(authorId), scribe: nameOf(scribeId ?? viaId), via: nameOf(viaId) },
      person: shortNameOf(plan),
    };
    switch (voice) {
      case 'imported':
        return t('imported');
      case 'dictated':
        // Until it is read back it stands under the name of whoever typed it.
        if (confirmedAt === undefined)
          return t('saidOpen', { name: names.person, scribe: nameOf(scribeId ?? authorId) });
        return mine ? t('youSaid', names) : t('said', names);
      case 'professional':
        // It stands where the person's words would: it is said that it is none of theirs.
        if (mine) return t('youNoted', names);
        return isTheirs ? t('notedToYou', names) : t('noted', names);
      case 'written':
        if (viaId !== undefined && viaId !== authorId) return t('wroteVia', names);
        // In the person's own words nobody else writes, but whom they let: it is said for whom.
        if (authorId !== plan.personId) {
          if (mine) return t('youWroteFor', names);
          return isTheirs ? t('wroteForYou', names) : t('wroteFor', names);
        }
        return mine ? t('youWrote') : t('wrote', names);
    }
  };
  return (passage) => {
    const line = by(passage);
    if (passage.suggestedBy === undefined) return line;
    return t('suggestedFirst', { by: line, name: nameOf(passage.suggestedBy) });
  };
}
