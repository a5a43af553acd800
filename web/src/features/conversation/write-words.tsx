import { Textarea } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import clsx from 'clsx';
import { useState, type ReactElement } from 'react';
import type { Lane, LaneName } from '../../api/contract';
import type { NewEntry } from '../../api/conversation';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { LiveText } from '../../live';
import { useReader } from '../plan';
import { unsentFor } from './unsent';
import { padKey, useBeginning, type FirstWords } from './use-beginning';
import styles from './conversation.module.css';

/** Where words are written, and what stands there. */
export interface Sheet {
  readonly planId: string;
  readonly section: string;
  /** Null: the first words begin an entry. */
  readonly itemId: string | null;
  readonly field: string;
  readonly lane: LaneName;
  readonly entry: NewEntry | undefined;
}

interface WriteProps {
  readonly sheet: Sheet;
  readonly label: string;
  readonly words: Lane | undefined;
  readonly onBegun: (itemId: string) => void;
}

/** Where a conversation is written: live, in big letters, so that whoever looks on elsewhere sees it come. */
export function WriteWords({ sheet, label, words, onBegun }: WriteProps): ReactElement | null {
  const { planId, section, itemId, field, lane, entry } = sheet;
  const { partyId } = useReader();
  const first = entry && { planId, field, lane, entry, partyId };
  // An entry that is begun here is written on here, without a break; so is one whose first words were not all saved.
  const [from] = useState(() =>
    itemId !== null && first && unsentFor(padKey(first))?.store.now().entry?.itemId === itemId
      ? null
      : itemId,
  );
  if (from === null) return first ? <FirstPad sheet={first} {...{ section, label, onBegun }} /> : null;
  return (
    <div className={clsx(styles['write'], styles[lane])}>
      <span className={styles['padLabel']} aria-hidden="true">
        {label}
      </span>
      <div className={styles['live']}>
        <LiveText
          at={{ planId, section, itemId: from, field, lane }}
          {...{ label, words }}
          size="writing"
          key={from}
        />
      </div>
    </div>
  );
}

interface FirstProps extends Omit<WriteProps, 'sheet' | 'words'> {
  readonly sheet: FirstWords;
  readonly section: string;
}

/** Paper for the first words of an entry; once it is begun, its live text takes the place, with whatever came meanwhile. */
function FirstPad({ sheet, section, label, onBegun }: FirstProps): ReactElement {
  const { t } = useTranslation('conversation');
  const { initial, type, begin, finish, take, isUnsaved, begun, error } = useBeginning(sheet, onBegun);
  const [taken, setTaken] = useState(false);
  const [composing, setComposing] = useState(false);
  useBlocker({
    enableBeforeUnload: isUnsaved,
    shouldBlockFn: async () => {
      await finish().catch(() => undefined);
      return isUnsaved() && !window.confirm(t('leaveUnsaved'));
    },
  });
  const { planId, field, lane } = sheet;
  return (
    <div className={clsx(styles['write'], styles[lane])}>
      {taken ? (
        <span className={styles['padLabel']} aria-hidden="true">
          {label}
        </span>
      ) : (
        <Textarea
          autosize
          minRows={4}
          maxRows={14}
          label={label}
          defaultValue={initial}
          classNames={{ input: styles['pad'] ?? '', label: styles['padLabel'] ?? '' }}
          onChange={(event) => type(event.currentTarget.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onBlur={() => void begin()}
        />
      )}
      {error !== null && begun === null && <Trouble error={error} onRetry={() => void begin()} />}
      {begun !== null && (taken || !composing) && (
        <div className={styles[taken ? 'live' : 'coming']}>
          <LiveText
            at={{ planId, section, itemId: begun.itemId, field, lane }}
            savedBefore={begun.at}
            label={label}
            size="writing"
            takeOver={() => {
              setTaken(true);
              return take();
            }}
          />
        </div>
      )}
    </div>
  );
}
