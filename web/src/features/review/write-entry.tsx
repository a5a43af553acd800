import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, type ReactElement } from 'react';
import { isProblem } from '../../api/problem';
import { removeEntry } from '../../api/reviews';
import { sayTime } from '../../components/dates';
import { wrongWith } from '../../components/form';
import form from '../../components/form.module.css';
import { leadFocus } from '../../components/lead-focus';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { TwoValues } from '../../components/two-values';
import { useSoLong } from '../../components/use-so-long';
import { useEntryDraft, type Sheet, type Writing } from './use-entry-draft';
import styles from './review.module.css';

const WORDS = {
  agenda: 'agendaWords',
  contribution: 'contributionWords',
  worked: 'workedWords',
  not_worked: 'notWorkedWords',
} as const;

interface WriteProps {
  readonly sheet: Sheet;
  /** It is written here from now on, and need not stand in the list as well. */
  readonly onBegun?: (entryId: string) => void;
  /** It is there no longer, and what it was written in goes with it. */
  readonly onTakenBack?: (() => void) | undefined;
  readonly onDone: () => void;
}

/** A place to write for a review: saved as it is written, like everything else that people write. */
export function WriteEntry({ sheet, onBegun, onTakenBack, onDone }: WriteProps): ReactElement {
  const { t } = useTranslation('review');
  const label = t(WORDS[sheet.kind]);
  const writing = useEntryDraft(sheet);
  const { text, entry, error, type, putBack, finish, close } = writing;
  const paper = useRef<HTMLTextAreaElement>(null);
  const entryId = entry?.id;
  useEffect(() => {
    if (entryId !== undefined) onBegun?.(entryId);
  }, [entryId, onBegun]);
  const closing = useMutation({
    mutationFn: close,
    onSuccess: (isSaved) => {
      if (isSaved) onDone();
    },
  });
  const isUnbegun = entry === null && text === '';
  const isEmptied = entry !== null && text.trim() === '';
  return (
    <div className={form['form']}>
      <WhichWords writing={writing} label={label} />
      {Boolean(error) && <Trouble error={error} onRetry={() => void finish()} />}
      <Textarea
        ref={paper}
        autosize
        minRows={2}
        size="md"
        label={label}
        value={text}
        error={isEmptied ? t('emptied') : wrongWith(error, '/words')}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => void finish()}
      />
      <div className={form['acts']}>
        <Button loading={closing.isPending} onClick={() => closing.mutate()}>
          {t(isUnbegun ? 'leave' : 'done')}
        </Button>
        {putBack && (
          <Button
            variant="subtle"
            onClick={() => {
              // Where nothing else is left to put back, the button goes with it.
              leadFocus(() => paper.current);
              putBack();
            }}
          >
            {t('putBack')}
          </Button>
        )}
        {entry !== null && <TakeBack {...{ sheet, writing, onTakenBack, onDone }} />}
        <Saved writing={writing} />
      </div>
    </div>
  );
}

/** "Saved" is the service's word: it stands there as long as what was saved last is what stands above it. */
function Saved({ writing: { draft, savedAt, saving } }: { writing: Writing }): ReactElement {
  const { t } = useTranslation(['review', 'app']);
  const long = useSoLong(saving);
  const isSaved = savedAt !== null && draft.isSaved;
  return (
    <span className={styles['saved']} role="status" data-saved={isSaved}>
      {long && !isSaved && t('saving')}
      {isSaved && t('app:savedAt', { time: sayTime(savedAt) })}
    </span>
  );
}

/** It was changed on another device as well: which of the two is to stand. */
function WhichWords({ writing, label }: { writing: Writing; label: string }): ReactElement | null {
  const { clash, text, saving, draft, finish } = writing;
  if (clash === null) return null;
  const choose = (which: 'mine' | 'theirs'): void => {
    draft.choose(which);
    void finish();
  };
  return (
    <TwoValues
      fields={[{ name: 'words', label }]}
      theirs={clash.theirs}
      mine={{ words: text }}
      pending={saving}
      onTheirs={() => choose('theirs')}
      onMine={() => choose('mine')}
    />
  );
}

interface TakeBackProps extends Pick<WriteProps, 'sheet' | 'onTakenBack' | 'onDone'> {
  readonly writing: Writing;
}

function TakeBack({ sheet: { review }, writing, onTakenBack, onDone }: TakeBackProps): ReactElement {
  const { t } = useTranslation('review');
  const { planId, id: reviewId } = review;
  const removing = useMutation({
    mutationFn: () =>
      writing.takeBack(({ id: entryId, version }) => removeEntry({ planId, reviewId, entryId }, version)),
    onSuccess: async () => {
      onTakenBack?.();
      await writing.readAgain();
      onDone();
    },
    onError: (error) => (isProblem(error, 'review_closed') ? writing.readAgain() : undefined),
  });
  return (
    <>
      {removing.isError && <Trouble error={removing.error} />}
      <Button variant="subtle" loading={removing.isPending} onClick={() => removing.mutate()}>
        {t('remove')}
      </Button>
    </>
  );
}
