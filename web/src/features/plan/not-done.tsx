import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Step } from '../../api/contract';
import { refreshPlan } from '../../api/entries';
import { takeBackDone } from '../../api/plan';
import { leadFocus } from '../../components/lead-focus';
import { announce } from '../../components/outcome';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { plainText, useReader } from './reader';
import { isOwnStep } from './rights';
import styles from './plan.module.css';

interface NotDoneProps {
  readonly step: Step;
  /** Where one goes on: the button is gone once the step is to be done again. */
  readonly next: () => HTMLElement | null;
}

/** Whoever ticked a step of theirs, and notices later that it is not done, says so: it is as it was before. */
export function NotDone({ step, next }: NotDoneProps): ReactElement | null {
  const { t } = useTranslation('tend');
  const client = useQueryClient();
  const reader = useReader();
  const { plan } = reader;
  const taking = useMutation({
    mutationFn: () => takeBackDone(plan.id, step.id),
    onSuccess: async () => {
      await refreshPlan(client, plan);
      announce(t('notDoneCame'));
      leadFocus(next);
    },
  });
  if (!isOwnStep(reader, step) || step.state !== 'done') return null;
  return (
    <>
      {taking.isError && <Trouble error={taking.error} />}
      <button
        type="button"
        className={styles['quietAct']}
        aria-label={t('notDoneSaid', { said: plainText(step.what) })}
        aria-disabled={taking.isPending}
        onClick={() => !taking.isPending && taking.mutate()}
      >
        <IconArrowBackUp size={16} stroke={2} aria-hidden="true" />
        <span>{t('notDone')}</span>
      </button>
    </>
  );
}
