import { IconCheck } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import type { Plan } from '../../api/contract';
import { LeaveScreen } from '../../components/leave-screen';
import { PageTitle } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { shortNameOf } from '../plan/reader';
import styles from './agree.module.css';

export type Step = 'look' | 'answer' | 'copy';
const STEPS: readonly Step[] = ['look', 'answer', 'copy'];

interface FrameProps {
  readonly plan: Plan;
  readonly step: Step;
  readonly title: string;
  readonly children: ReactNode;
}

/** The whole screen for one thing: what is proposed, and what is said to it. */
export function Frame({ plan, step, title, children }: FrameProps): ReactElement {
  const { t } = useTranslation('agree');
  const name = shortNameOf(plan);
  const reached = STEPS.indexOf(step);
  return (
    <div className={styles['screen']}>
      <header className={styles['top']}>
        <LeaveScreen personId={plan.personId} label={t('notToday')} />
        <ol className={styles['track']} aria-label={t('steps')}>
          {STEPS.map((each, index) => (
            <li key={each} aria-current={each === step ? 'step' : undefined}>
              {index < reached && <IconCheck size={18} stroke={2} aria-hidden="true" />}
              {t(`step_${each}`, { name })}
            </li>
          ))}
        </ol>
      </header>
      <main id="main" tabIndex={-1} className={styles['body']}>
        <div className={styles['heading']}>
          <PageTitle page={t('page')}>{title}</PageTitle>
        </div>
        {children}
      </main>
    </div>
  );
}
