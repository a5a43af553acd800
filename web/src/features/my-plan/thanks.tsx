import type { ReactElement } from 'react';
import type { Plan, Step } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import { NotDone } from '../plan/not-done';
import styles from './my-plan.module.css';

/** The step that was ticked here, as long as nobody says that it is not done after all. */
export function doneIn({ goals }: Plan, stepId: string | null | undefined): Step | undefined {
  const step = goals.flatMap(({ steps = [] }) => steps).find(({ id }) => id === stepId);
  return step?.state === 'done' ? step : undefined;
}

interface ThanksProps {
  readonly step: Step;
  readonly next: () => HTMLElement | null;
}

/** What is said of a step that was just ticked, and the way back for whoever did not mean to. */
export function Thanks({ step, next }: ThanksProps): ReactElement {
  const { t } = useTranslation('myPlan');
  return (
    <div className={styles['thanks']}>
      <p role="status" className={styles['quiet']}>
        {t('doneNote')}
      </p>
      <NotDone key={step.id} step={step} next={next} />
    </div>
  );
}
