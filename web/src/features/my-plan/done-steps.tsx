import { IconChevronDown } from '@tabler/icons-react';
import { useRef, type ReactElement } from 'react';
import type { Step } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import { NotDone } from '../plan/not-done';
import { OwnWords } from '../plan/own-words';
import { OnlyBeside } from '../plan/voiced';
import { headOfPage } from './head-of-page';
import styles from './my-plan.module.css';

/** What the reader has done, folded: to look at, and to say of one of them that it is not done after all. */
export function DoneSteps({ steps }: { steps: readonly Step[] }): ReactElement | null {
  const { t } = useTranslation(['myPlan', 'plan']);
  const summary = useRef<HTMLElement>(null);
  if (steps.length === 0) return null;
  return (
    <details className={styles['doneSteps']}>
      <summary ref={summary}>
        {t('myPlan:doneSteps', { count: steps.length })}
        <IconChevronDown size={20} stroke={1.75} aria-hidden="true" />
      </summary>
      <ul>
        {steps.map((step) => (
          <li key={step.id} className={styles['goal']}>
            <OwnWords at={{ itemId: step.id, field: 'what' }} words={step.what} bylines={false} />
            <OnlyBeside words={step.what} />
            {step.progress && (
              <p className={styles['quiet']}>
                {t('plan:on', { state: t('plan:state_done'), date: sayDate(step.progress.on) })}
              </p>
            )}
            <NotDone step={step} next={() => summary.current ?? headOfPage()} />
          </li>
        ))}
      </ul>
    </details>
  );
}
