import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from './translation';

/**
 * Whoever closes the page, or goes to another, is asked first, as long as there are words on it that are not saved.
 * @param saving they are on their way: the page leads on by itself when they are saved, and is not closed before.
 */
export function useAskedToLeave(unsaved: boolean, saving = false): void {
  const { t } = useTranslation();
  useBlocker({
    enableBeforeUnload: unsaved || saving,
    // To another place on the same page nothing is left.
    shouldBlockFn: ({ current, next }) =>
      unsaved && !saving && current.pathname !== next.pathname && !window.confirm(t('leaveUnsaved')),
  });
}
