import { Button } from '@mantine/core';
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../api/contract';
import { focusOn } from '../../components/focus-on';
import { HowItStands } from '../plan/tend';

/** What is changed or not needed is gone from here, and what is begun stands elsewhere: reading goes on at the head. */
function readOn(): void {
  focusOn(document.querySelector<HTMLElement>('main h1'));
}

/** A step that is not done may be under way, changed, or not needed after all: each is as good an answer. */
export function NotYet({ step }: { step: Step }): ReactElement {
  const { t } = useTranslation('myPlan');
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = opener.current;
    return () => {
      if (button !== null && document.activeElement === button) requestAnimationFrame(readOn);
    };
  }, []);
  const saved = (): void => {
    setOpen(false);
    if (opener.current) opener.current.focus();
    else readOn();
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
