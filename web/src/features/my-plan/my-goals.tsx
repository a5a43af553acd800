import type { ReactElement } from 'react';
import type { Goal, Plan } from '../../api/contract';
import { LinkButton } from '../../components/link-button';
import { useTranslation } from '../../components/translation';
import { OwnWords } from '../plan/own-words';
import { OnlyBeside } from '../plan/voiced';
import styles from './my-plan.module.css';

export function MyGoals({ plan, mine = false }: { plan: Plan; mine?: boolean }): ReactElement | null {
  const { t } = useTranslation('myPlan');
  const goals = plan.goals.filter(({ state }) => state !== 'let_go');
  return (
    <section className={styles['section']}>
      {goals.length > 0 && <h2>{t(mine ? 'goals' : 'theirGoals')}</h2>}
      <ul>
        {goals.map((goal) => (
          <Line key={goal.id} goal={goal} />
        ))}
      </ul>
      <LinkButton to="/my-plan/all" variant="default" className={styles['wide'] ?? ''}>
        {t(mine ? 'wholePlan' : 'sharedPlan')}
      </LinkButton>
    </section>
  );
}

function Line({ goal }: { goal: Goal }): ReactElement {
  const { t } = useTranslation(['myPlan', 'plan']);
  const { steps = [], state, statement } = goal;
  const done = steps.filter((step) => step.state === 'done').length;
  return (
    <li className={styles['goal']}>
      <OwnWords
        at={{ itemId: goal.id, field: 'statement' }}
        words={statement}
        size="opening"
        bylines={false}
      />
      <OnlyBeside words={statement} />
      <p className={styles['quiet']}>
        {[
          t(`plan:state_${state as 'active'}`),
          steps.length === 0 ? t('noSteps') : t('stepsDone', { count: done }),
        ].join(' · ')}
      </p>
    </li>
  );
}
