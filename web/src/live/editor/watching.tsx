import clsx from 'clsx';
import type { ReactElement } from 'react';
import type { TextSize } from '../live-text';
import { fieldName, type LivePlace } from '../place';
import type { LiveDocument } from '../room/live-document';
import live from '../live.module.css';
import styles from './editor.module.css';
import { useEditor } from './use-editor';

interface WatchingProps {
  readonly document: LiveDocument;
  readonly at: LivePlace;
  readonly size: TextSize;
}

/** A text while somebody else writes in it. */
export default function Watching({ document, at, size }: WatchingProps): ReactElement {
  const { host } = useEditor({
    document,
    field: fieldName(at),
    editable: false,
    className: clsx(styles['words'], live['text'], live[at.lane], live[size]),
    onTurnedAway: () => undefined,
  });
  return <div ref={host} data-paper="" />;
}
