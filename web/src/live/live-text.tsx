import { Button } from '@mantine/core';
import clsx from 'clsx';
import type { ReactElement, ReactNode } from 'react';
import type { Lane } from '../api/contract';
import { NotFetched } from '../components/not-fetched';
import { piece, usePiece } from '../components/piece';
import { useTranslation } from '../components/translation';
import { usePlanLive } from './live-plan';
import { NotTaken } from './not-taken';
import { documentName, fieldName, type LivePlace } from './place';
import type { LiveDocument } from './room/live-document';
import { useDocument, useHubAtOnce, useHubMissing, useLiveDocument, useLiveText } from './use-hub';
import styles from './live.module.css';

/** The editor is the largest piece of the app: it comes when somebody first writes. */
const writing = piece('writing', async () => (await import('./editor/writing')).default);

export type TextSize = 'small' | 'plain' | 'opening' | 'aim' | 'largest' | 'writing';

/** What was typed for this text before it could be written in. */
export interface TypedBefore {
  /** The words of it that the service was sent: they are in the text. */
  readonly sent: string;
  /** What the service was sent after them without an answer: it may be in the text. Null for nothing. */
  readonly offered: string | null;
  readonly words: string;
}

export interface LiveTextProps {
  readonly at: LivePlace;
  /** What it is called, for whoever cannot see where it stands. */
  readonly label: string;
  /** What stands there as long as nothing else does. */
  readonly placeholder?: string;
  readonly size?: TextSize;
  /** What REST told of it: read until the live words are here. */
  readonly words?: Lane | undefined;
  readonly autoFocus?: boolean;
  /** Where in the window somebody pressed to begin: the caret goes there. */
  readonly pressed?: { readonly x: number; readonly y: number } | undefined;
  /** Asked once, when it can be written in: what was typed elsewhere meanwhile goes on here, and so does the caret. */
  readonly takeOver?: () => TypedBefore;
  /** When its first words were saved, where that was not here. */
  readonly savedBefore?: Date | undefined;
  /** Ends writing: a button, and Escape. Left out, the text is always ready to be written. */
  readonly onDone?: () => void;
}

/** Why a text does not open, as far as there are words for it. */
const WHY = ['not_found', 'plan_ended'] as const;

function whyOf(reason: string | null): (typeof WHY)[number] | 'other' {
  return WHY.find((each) => each === reason) ?? 'other';
}

/**
 * One text that several people write at once, ready to be written in. It stands in a `LivePlan`. Whoever may not write
 * here reads along; what the service does not take stays to be copied.
 */
export function LiveText(props: LiveTextProps): ReactElement {
  const { t } = useTranslation('live');
  const { at, words, size = 'plain' } = props;
  const { hub, writes, orgId } = usePlanLive();
  useHubAtOnce(writes);
  const document = useLiveDocument(hub, documentName(orgId, at));
  const phase = useDocument(document, (state) => state.phase);
  const reason = useDocument(document, (state) => state.reason);
  const open = phase === 'open';
  const writable = useDocument(document, (state) => state.writable);
  const generation = useDocument(document, (state) => state.generation);
  const live = useLiveText(document, fieldName(at));
  const missing = useHubMissing();
  const text = live ?? words?.passages.map((each) => each.text).join('') ?? '';
  const reading = (
    <p
      className={clsx(styles['text'], styles[at.lane], styles[size])}
      dir="auto"
      aria-busy={phase === 'opening'}
    >
      {text}
    </p>
  );
  return (
    <>
      {document && <NotTaken document={document} field={fieldName(at)} />}
      {document && open && writable ? (
        <Editor key={generation} document={document} reading={reading} {...props} />
      ) : missing ? (
        <NotYet reading={reading} again={missing} onDone={props.onDone} />
      ) : (
        <div className={styles['opening']}>
          {reading}
          <p className={styles['quiet']} role="status">
            {phase === 'refused' ? t(`refused_${whyOf(reason)}`) : t(open ? 'readOnly' : 'opening')}
          </p>
        </div>
      )}
    </>
  );
}

interface EditorProps extends LiveTextProps {
  readonly document: LiveDocument;
  /** What stands there until the editor does. */
  readonly reading: ReactNode;
}

function Editor({ reading, ...props }: EditorProps): ReactElement {
  const { here: Writing, failed, again } = usePiece(writing);
  if (Writing) return <Writing {...props} />;
  return failed ? <NotYet reading={reading} again={again} onDone={props.onDone} /> : <>{reading}</>;
}

interface NotYetProps {
  readonly reading: ReactNode;
  readonly again: () => void;
  readonly onDone: LiveTextProps['onDone'];
}

/** What it takes to write did not come: the words stand there to be read, and the page goes on. */
function NotYet({ reading, again, onDone }: NotYetProps): ReactElement {
  const { t } = useTranslation('live');
  return (
    <div className={styles['opening']}>
      {reading}
      <NotFetched what={t('noEditor')} again={again} />
      {onDone && (
        <Button variant="default" onClick={onDone}>
          {t('notNow')}
        </Button>
      )}
    </div>
  );
}
