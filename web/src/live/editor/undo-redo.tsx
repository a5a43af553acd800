import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { useSyncExternalStore, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Takes back what one wrote oneself, and nothing of anybody else's. */
export function UndoRedo({ editor }: { editor: Editor }): ReactElement {
  const { t } = useTranslation('live');
  const can = useSyncExternalStore(
    (tell) => {
      editor.on('transaction', tell);
      return () => editor.off('transaction', tell);
    },
    () => stacksOf(editor),
  );
  return (
    <>
      <ActionIcon
        variant="default"
        size={44}
        disabled={!can.includes('undo')}
        aria-label={t('undo')}
        onClick={() => editor.chain().undo().focus().run()}
      >
        <IconArrowBackUp size={20} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={44}
        disabled={!can.includes('redo')}
        aria-label={t('redo')}
        onClick={() => editor.chain().redo().focus().run()}
      >
        <IconArrowForwardUp size={20} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </>
  );
}

function stacksOf(editor: Editor): '' | 'undo' | 'redo' | 'undo redo' {
  const state = yUndoPluginKey.getState(editor.state) as
    { undoManager: { undoStack: unknown[]; redoStack: unknown[] } } | undefined;
  const undo = (state?.undoManager.undoStack.length ?? 0) > 0;
  const redo = (state?.undoManager.redoStack.length ?? 0) > 0;
  if (undo && redo) return 'undo redo';
  if (undo) return 'undo';
  return redo ? 'redo' : '';
}
