import { IconEar, IconFileImport, IconPencil } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage } from '../../api/contract';
import { nameIn } from '../../api/plan';
import { sayDate } from '../../components/dates';
import { shortNameOf, useReader } from './reader';
import styles from './plan.module.css';

const ICONS = {
  written: IconPencil,
  dictated: IconEar,
  imported: IconFileImport,
  professional: IconPencil,
} as const;

/** Whose words these are and how they got here, once for each way they did. It is read after the words. */
export function Bylines({ passages }: { passages: readonly Passage[] }): ReactElement {
  const say = useByline();
  const lines = new Map(passages.filter(({ text }) => text.trim() !== '').map((each) => [say(each), each]));
  return (
    <>
      {[...lines].map(([line, { voice, confirmedAt, authoredAt }]) => (
        <ByLine key={line} line={line} voice={voice} on={confirmedAt ?? authoredAt} />
      ))}
    </>
  );
}

interface LineProps {
  readonly line: string;
  readonly voice: Passage['voice'];
  readonly on: string;
}

function ByLine({ line, voice, on }: LineProps): ReactElement {
  const { t } = useTranslation('plan');
  const Icon = ICONS[voice];
  return (
    <p className={styles['by']}>
      <Icon size={16} stroke={2} aria-hidden="true" className={styles['byIcon']} />
      {t('byOn', { by: line, date: sayDate(on) })}
    </p>
  );
}

function useByline(): (passage: Passage) => string {
  const { t } = useTranslation('plan');
  const { plan, partyId } = useReader();
  const nameOf = (id: string | undefined): string =>
    id === plan.personId ? shortNameOf(plan) : (nameIn(plan, id) ?? t('someone'));
  const by = ({ voice, authorId, scribeId, viaId, confirmedAt }: Passage): string => {
    const mine = authorId === partyId;
    const names = { name: nameOf(authorId), scribe: nameOf(scribeId ?? viaId), via: nameOf(viaId) };
    switch (voice) {
      case 'imported':
        return t('imported');
      case 'dictated':
        // Until it is read back it stands under the name of whoever typed it.
        if (confirmedAt === undefined)
          return t('saidOpen', { name: shortNameOf(plan), scribe: nameOf(scribeId ?? authorId) });
        return mine ? t('youSaid', names) : t('said', names);
      case 'written':
      case 'professional':
        if (viaId !== undefined && viaId !== authorId) return t('wroteVia', names);
        // In the person's own words nobody else writes, but whom they let: it is said for whom.
        if (voice === 'written' && authorId !== plan.personId) {
          const whose = { ...names, person: shortNameOf(plan) };
          if (mine) return t('youWroteFor', whose);
          return partyId === plan.personId ? t('wroteForYou', names) : t('wroteFor', whose);
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
