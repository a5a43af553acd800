import { IconBulb, IconEar, IconFileImport, IconNote, IconPencil, IconUserEdit } from '@tabler/icons-react';
import clsx from 'clsx';
import type { ReactElement } from 'react';
import type { Passage } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import { useReader } from './reader';
import { newestOfEach, touchedAt } from './touched';
import { useBy } from './use-by';
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

/** The same as values, in the order of the text: of many passages that came in one way, the newest says on which day. */
export function useBylines(): (passages: readonly Passage[]) => Byline[] {
  const { t } = useTranslation('plan');
  const { plan, partyId } = useReader();
  const by = useBy(plan, partyId);
  return (passages) => {
    const told = passages.filter(({ text }) => text.trim() !== '');
    return newestOfEach(told, by).map(([line, passage]) => ({
      line: t('byOn', { by: line, date: sayDate(touchedAt(passage)) }),
      way: wayOf(passage, plan.personId),
    }));
  };
}
