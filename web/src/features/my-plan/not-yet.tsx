import { Button } from '@mantine/core';
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { Step } from '../../api/contract';
import { leadFocus } from '../../components/lead-focus';
import { useTranslation } from '../../components/translation';
import { HowItStands } from '../plan/tend';
import { headOfPage } from './head-of-page';

/** A step that is not done may be under way, changed, or not needed after all: each is as good an answer. */
export function NotYet({ step }: { step: Step }): ReactElement {
  const { t } = useTranslation('myPlan');
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = opener.current;
    return () => {
      // What is changed or not needed is gone from here, and what is begun stands elsewhere.
      if (button !== null && document.activeElement === button) leadFocus(headOfPage);
    };
  }, []);
  const saved = (): void => {
    setOpen(false);
    leadFocus(() => opener.current ?? headOfPage());
  };
  return (
    <>
      <Button ref={opener} variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('notYet')}
      </Button>
      {open && <HowItStands entry={step} but="done" onSaved={saved} />}
    </>
  );
}
