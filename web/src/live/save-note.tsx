import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { sayTime } from '../components/dates';
import { useTranslation } from '../components/translation';
import { useSoLong } from '../components/use-so-long';
import type { Hub } from './room/hub';
import type { HubState } from './state';
import { useHubState } from './use-hub';
import styles from './live.module.css';

interface SaveNoteProps {
  readonly hub: Hub | null;
  /** Whether it is read out: at one place of a page only. */
  readonly spoken?: boolean;
  /** When the words here were saved, where this tab has saved nothing live yet. */
  readonly savedBefore?: Date | undefined;
}

/** How it stands with what was typed in this tab. "Saved" is the service's word and nobody else's. */
export function SaveNote({ hub, spoken = false, savedBefore }: SaveNoteProps): ReactElement {
  const { t } = useTranslation('live');
  const told = useHubState(hub);
  const state = { ...told, savedAt: told.savedAt ?? savedBefore ?? null };
  const long = useSoLong(state.pending);
  const { Icon, words } = noteOf(state, long, t);
  return (
    <span
      className={styles['saved']}
      {...(spoken ? { role: 'status' } : {})}
      data-saved={state.savedAt !== null && !state.pending}
    >
      {Icon && <Icon size={18} stroke={1.75} aria-hidden="true" />}
      {words}
    </span>
  );
}

interface Note {
  readonly Icon?: typeof IconCloudUp;
  readonly words?: string;
}

function noteOf(
  { pending, connected, savedAt, signedOut }: HubState,
  long: boolean,
  t: TFunction<'live'>,
): Note {
  if (pending && signedOut) return { Icon: IconCloudOff, words: t('signedOut') };
  if (pending && !connected) return { Icon: IconCloudOff, words: t('notSaved') };
  if (pending && long) return { Icon: IconCloudUp, words: t('saving') };
  return savedAt === null ? {} : { Icon: IconCloudCheck, words: t('saved', { time: sayTime(savedAt) }) };
}
