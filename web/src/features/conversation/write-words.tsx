import { Textarea } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import clsx from 'clsx';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lane } from '../../api/contract';
import { sayTime } from '../../components/dates';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Clash } from './clash';
import { readLane, textOf, useSaving, type Sheet } from './use-saving';
import styles from './conversation.module.css';

export interface WriteProps {
  readonly sheet: Sheet;
  readonly label: string;
  readonly onBegun: (itemId: string) => void;
}

/** Where a conversation is written: the one place of it, so that another way of writing can stand here. */
export function WriteWords(props: WriteProps): ReactElement {
  const { planId, field, lane, itemId } = props.sheet;
  // An entry that is begun here is written on here; only what stood there before has to be read.
  const [from] = useState(itemId);
  const before = useQuery({
    queryKey: ['lane', planId, from, field, lane],
    queryFn: from === null ? skipToken : () => readLane({ planId, itemId: from, field, lane }),
    ...{ staleTime: Infinity, gcTime: 0 },
  });
  if (from !== null && before.isPending) return <Waiting lines={2} />;
  if (before.isError) return <Trouble error={before.error} onRetry={() => void before.refetch()} />;
  return <Pad {...props} written={before.data} />;
}

/** Big letters, saved at each pause. */
function Pad({ sheet, label, onBegun, written }: WriteProps & { written: Lane | undefined }): ReactElement {
  const { t } = useTranslation(['conversation', 'app']);
  const { text, type, save, settle, isUnsaved, savedAt, error, theirs } = useSaving(sheet, written, onBegun);
  useBlocker({
    enableBeforeUnload: isUnsaved,
    shouldBlockFn: async () => {
      await save();
      return isUnsaved() && !window.confirm(t('leaveUnsaved'));
    },
  });
  return (
    <div className={clsx(styles['write'], styles[sheet.lane])}>
      {theirs === null ? (
        <Textarea
          autosize
          minRows={4}
          maxRows={14}
          label={label}
          value={text}
          classNames={{ input: styles['pad'] ?? '', label: styles['padLabel'] ?? '' }}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => void save()}
        />
      ) : (
        <Clash
          theirs={textOf(theirs)}
          yours={text}
          onTheirs={() => settle(theirs, textOf(theirs))}
          onYours={() => settle(theirs, text)}
          onBoth={() => settle(theirs, `${textOf(theirs)}\n\n${text}`)}
        />
      )}
      {error !== null && theirs === null && <Trouble error={error} onRetry={() => void save()} />}
      <p className={styles['saved']} role="status">
        {savedAt !== null && t('app:savedAt', { time: sayTime(savedAt) })}
      </p>
    </div>
  );
}
