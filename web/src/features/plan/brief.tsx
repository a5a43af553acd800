import { IconEar, IconNote } from '@tabler/icons-react';
import clsx from 'clsx';
import type { ReactElement } from 'react';
import type { Narrative } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import { laneToRead, plainText, shortNameOf, useReader } from './reader';
import styles from './plan.module.css';

/** What an entry says, to name it by elsewhere: in the letters of whose words they are. */
export function Brief({ words }: { words: Narrative | undefined }): ReactElement {
  const { t } = useTranslation('plan');
  const { plan, partyId } = useReader();
  const lane = laneToRead(words) ?? 'own';
  const noted =
    partyId === plan.personId ? t('notYourWords') : t('notTheirWords', { name: shortNameOf(plan) });
  return (
    <span className={clsx(styles['brief'], styles[`brief_${lane}`])}>
      <span dir="auto">{plainText(words)}</span>
      {lane === 'dictation' && <IconEar size={16} stroke={2} role="img" aria-label={t('notReadBack')} />}
      {lane === 'professional' && <IconNote size={16} stroke={2} role="img" aria-label={noted} />}
    </span>
  );
}
