import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import clsx from 'clsx';
import type { ReactElement } from 'react';
import type { Step } from '../../api/contract';
import { refreshPlan } from '../../api/entries';
import { recordProgress } from '../../api/plan';
import { leadFocus } from '../../components/lead-focus';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { plainText, useReader } from './reader';
import { isOwnStep } from './rights';
import styles from './plan.module.css';

/** Whether it is still to be done: done, changed or not needed, a step is at its end. */
const isToDo = ({ state }: Step): boolean => state === 'planned' || state === 'doing';

interface TickProps {
  readonly step: Step;
  /** Where one goes on: the button is gone once the plan shows the step as done. */
  readonly next: () => HTMLElement | null;
  readonly onDone?: () => void;
}

/** Whoever took a step on says by one press that it is done. Nobody else is offered this. */
export function Tick({ step, next, onDone }: TickProps): ReactElement | null {
  const { t } = useTranslation('tend');
  const client = useQueryClient();
  const reader = useReader();
  const { plan } = reader;
  const doing = useMutation({
    mutationFn: () => recordProgress(plan.id, step.id, { state: 'done' }),
    onSuccess: async () => {
      await refreshPlan(client, plan);
      onDone?.();
      leadFocus(next);
    },
  });
  if (!isOwnStep(reader, step) || !isToDo(step)) return null;
  return (
    <>
      {doing.isError && <Trouble error={doing.error} />}
      <button
        type="button"
        className={clsx(styles['act'], styles['tick'])}
        aria-label={t('itsDoneSaid', { said: plainText(step.what) })}
        aria-disabled={doing.isPending}
        onClick={() => !doing.isPending && doing.mutate()}
      >
        <IconCheck size={16} stroke={2} aria-hidden="true" />
        <span>{t('itsDone')}</span>
      </button>
    </>
  );
}
