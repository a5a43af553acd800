import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Whoever closes the page, or goes to another, is asked first, as long as there are words on it that are not saved. */
export function useAskedToLeave(unsaved: boolean): void {
  const { t } = useTranslation('tend');
  useBlocker({
    enableBeforeUnload: unsaved,
    shouldBlockFn: () => unsaved && !window.confirm(t('leaveUnsaved')),
  });
}
