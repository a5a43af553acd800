import { Button } from '@mantine/core';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../api/contract';
import { HowItStands } from '../plan/tend';

/** A step that is not done may be under way, changed, or not needed after all: each is as good an answer. */
export function NotYet({ step }: { step: Step }): ReactElement {
  const { t } = useTranslation('myPlan');
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const saved = (): void => {
    setOpen(false);
    opener.current?.focus();
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
