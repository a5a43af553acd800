import clsx from 'clsx';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lane } from '../api/contract';
import { usePlanLive } from './live-plan';
import { NotTaken } from './not-taken';
import { documentName, fieldName, type LivePlace } from './place';
import { useDocument, useHubAtOnce, useLiveDocument, useLiveText } from './use-hub';
import styles from './live.module.css';

/** The editor is the largest piece of the app: it comes when somebody first writes. */
const Writing = lazy(() => import('./editor/writing'));

export type TextSize = 'small' | 'plain' | 'opening' | 'aim' | 'largest' | 'writing';

/** What was typed for this text before it could be written in. */
export interface TypedBefore {
  /** The words of it that the service was sent: they are in the text. */
  readonly sent: string;
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
        <Suspense fallback={reading}>
          <Writing key={generation} document={document} {...props} />
        </Suspense>
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
