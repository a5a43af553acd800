import { Button, Textarea } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import clsx from 'clsx';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lane } from '../../api/contract';
import { readText, writeText, type TextPlace } from '../../api/plan';
import { isProblem } from '../../api/problem';
import { sayTime } from '../../components/dates';
import { Trouble } from '../../components/trouble';
import { Clash } from './clash';
import styles from './plan.module.css';

interface EditProps {
  readonly place: TextPlace;
  readonly lane: Lane | undefined;
  readonly quiet?: boolean;
}

const textOf = (lane: Lane | undefined): string => lane?.passages.map(({ text }) => text).join('') ?? '';

/**
 * Writing in one lane, over REST: the one place where text is edited, so that a live editor can stand here instead
 * and nothing round it has to know.
 */
export function EditText({ place, lane, quiet = false }: EditProps): ReactElement {
  const { t } = useTranslation(['plan', 'app']);
  const [open, setOpen] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const labels = {
    own: 'editOwn',
    dictation: 'editDictation',
    professional: lane ? 'editNote' : 'addNote',
  } as const;
  if (!open)
    return (
      <div className={styles['editRow']}>
        <button
          type="button"
          className={clsx(quiet ? styles['quietAct'] : styles['act'], !lane && quiet && styles['hushed'])}
          onClick={() => setOpen(true)}
        >
          <IconPencil size={16} stroke={2} aria-hidden="true" />
          <span>{t(labels[place.lane])}</span>
        </button>
        <span className={styles['saved']} role="status">
          {savedAt && t('app:savedAt', { time: sayTime(savedAt) })}
        </span>
      </div>
    );
  const close = (saved: boolean): void => {
    setOpen(false);
    if (saved) setSavedAt(new Date());
  };
  return <Editor place={place} lane={lane} onClose={close} />;
}

interface EditorProps extends Omit<EditProps, 'quiet'> {
  readonly onClose: (saved: boolean) => void;
}

function Editor({ place, lane, onClose }: EditorProps): ReactElement {
  const { t } = useTranslation(['plan', 'app']);
  const [text, setText] = useState(() => textOf(lane));
  const [revision, setRevision] = useState(lane?.revision ?? 0);
  const [theirs, setTheirs] = useState<Lane | null>(null);
  const unsaved = text !== textOf(lane);
  useBlocker({
    enableBeforeUnload: unsaved,
    shouldBlockFn: () => unsaved && !window.confirm(t('leaveUnsaved')),
  });
  const saving = useSaving(place, () => onClose(true), setTheirs);
  if (theirs !== null)
    return (
      <Clash
        theirs={textOf(theirs)}
        yours={text}
        onTheirs={() => onClose(true)}
        onYours={() => saving.mutate({ text, over: theirs.revision })}
        onBoth={() => {
          setText(`${textOf(theirs)}\n\n${text}`);
          setRevision(theirs.revision);
          setTheirs(null);
          saving.reset();
        }}
      />
    );
  return (
    <div className={styles['editor']}>
      {saving.isError && <Trouble error={saving.error} />}
      <Textarea
        autosize
        minRows={3}
        maxRows={20}
        label={t(`editText_${place.lane}`)}
        description={place.lane === 'professional' ? t('noteHint') : undefined}
        classNames={{ input: place.lane === 'professional' ? '' : (styles['ownInput'] ?? '') }}
        value={text}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles['acts']}>
        <Button loading={saving.isPending} onClick={() => saving.mutate({ text, over: revision })}>
          {t('app:save')}
        </Button>
        <Button variant="default" onClick={() => onClose(false)}>
          {t('app:cancel')}
        </Button>
      </div>
    </div>
  );
}

interface Saving {
  readonly text: string;
  readonly over: number;
}

/** Nothing is lost on either side: where somebody was quicker, both texts are shown, and a person chooses. */
function useSaving(place: TextPlace, onSaved: () => void, onClash: (theirs: Lane) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ text, over }: Saving) => writeText(place, text, over),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['plan', place.planId] });
      await client.invalidateQueries({
        queryKey: ['person'],
        predicate: ({ queryKey }) => queryKey[2] === 'plan',
      });
      onSaved();
    },
    onError: async (error) => {
      if (isProblem(error) && error.status === 412) onClash(await readText(place));
    },
  });
}
