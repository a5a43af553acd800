import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useSyncExternalStore, type ReactElement } from 'react';
import { useTranslation } from '../../components/translation';
import type { Made } from './make-editor';

const TOLD = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;

/** Takes back what one wrote oneself, and nothing of anybody else's. */
export function UndoRedo({ editor, history }: Made): ReactElement {
  const { t } = useTranslation('live');
  const can = useSyncExternalStore(
    (tell) => {
      for (const each of TOLD) history.on(each, tell);
      return () => {
        for (const each of TOLD) history.off(each, tell);
      };
    },
    () => `${history.undoStack.length > 0} ${history.redoStack.length > 0}`,
  );
  const [canUndo, canRedo] = can.split(' ').map((each) => each === 'true');
  const after = (): void => void editor.commands.focus();
  return (
    <>
      <ActionIcon
        variant="default"
        size={44}
        disabled={!canUndo}
        aria-label={t('undo')}
        onClick={() => {
          history.undo();
          after();
        }}
      >
        <IconArrowBackUp size={20} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={44}
        disabled={!canRedo}
        aria-label={t('redo')}
        onClick={() => {
          history.redo();
          after();
        }}
      >
        <IconArrowForwardUp size={20} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </>
  );
}
