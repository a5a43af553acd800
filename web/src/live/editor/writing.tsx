import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import clsx from 'clsx';
import { useLayoutEffect, useState, type ReactElement } from 'react';
import { useTranslation } from '../../components/translation';
import { Authorship } from '../authorship';
import { usePlanLive } from '../live-plan';
import type { LiveTextProps } from '../live-text';
import { fieldName } from '../place';
import type { LiveDocument } from '../room/live-document';
import { SaveNote } from '../save-note';
import { useHubState } from '../use-hub';
import live from '../live.module.css';
import styles from './editor.module.css';
import { MOST_CHARACTERS } from './plain-words';
import { typedInto } from './typed-into';
import { UndoRedo } from './undo-redo';
import { useEditor } from './use-editor';

type WritingProps = LiveTextProps & { readonly document: LiveDocument };

/** A text that is being written: with others at once, each seeing where the others are. */
export default function Writing(props: WritingProps): ReactElement {
  const { document, at, label, placeholder, size = 'plain', savedBefore, onDone } = props;
  const { t } = useTranslation('live');
  const { hub } = usePlanLive();
  const { connected } = useHubState(hub);
  const [turnedAway, setTurnedAway] = useState<'full' | 'unwritable' | null>(null);
  const { host, made } = useEditor({
    document,
    field: fieldName(at),
    editable: true,
    className: clsx(styles['words'], live['text'], live[at.lane], live[size]),
    label,
    placeholder,
    onTurnedAway: setTurnedAway,
  });
  useBeginning(made?.editor ?? null, props);
  return (
    <div
      className={clsx(styles['writing'], styles[at.lane])}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onDone?.();
      }}
    >
      <div ref={host} data-paper="" />
      {turnedAway !== null && (
        <p className={live['quiet']} role="alert">
          {t(turnedAway, { count: MOST_CHARACTERS })}
        </p>
      )}
      {!connected && (
        <p className={styles['alone']} role="status">
          {t('noConnection')}
        </p>
      )}
      <div className={styles['tools']}>
        {made && <UndoRedo {...made} />}
        <Authorship at={at} />
        <SaveNote hub={hub} spoken savedBefore={savedBefore} />
        {onDone && (
          <Button variant="default" className={styles['done'] ?? ''} onClick={onDone}>
            {t('done')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Where the caret stands first: where somebody pressed, or behind what is there, with what was typed before it came. */
function useBeginning(editor: Editor | null, { autoFocus = false, pressed, takeOver }: LiveTextProps): void {
  useLayoutEffect(() => {
    if (!editor) return;
    if (takeOver) {
      // Focus and words change hands within one moment: no key is pressed between them.
      editor.view.dispatch(typedInto(editor.state, takeOver()));
      editor.commands.setTextSelection(editor.state.doc.content.size);
      // At once: the editor's own command waits for the next frame, and a key that is pressed before it is lost.
      editor.view.focus();
      return;
    }
    // Where the editor was long in coming, its writer may be at something else by now.
    if (!autoFocus || !document.activeElement?.contains(editor.view.dom)) return;
    const at = pressed && editor.view.posAtCoords({ left: pressed.x, top: pressed.y });
    editor.commands.focus(at ? at.pos : 'end');
    // Only once: what happens to these later moves no caret.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [editor]);
}
