import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../api/contract';
import { Empty } from '../../components/empty';
import { Beside } from './beside';
import { GoalFacts } from './goal-facts';
import { OwnWords } from './own-words';
import { shortNameOf, useReader } from './reader';
import { Row, Section } from './section';
import { Steps } from './steps';
import styles from './plan.module.css';

const ASIDE = new Set(['idea', 'resting', 'let_go']);

export function Goals(): ReactElement | null {
  const { t } = useTranslation('plan');
  const { plan } = useReader();
  if (!plan.sections.includes('goals')) return null;
  const name = shortNameOf(plan);
  const [now, aside] = [
    plan.goals.filter(({ state }) => !ASIDE.has(state)),
    plan.goals.filter(({ state }) => ASIDE.has(state)),
  ];
  return (
    <Section title={t('goals')} {...(plan.goals.length > 1 ? { note: t('goalsOf', { name }) } : {})}>
      {plan.goals.length === 0 && (
        <Row>
          <Empty>{t('emptyGoals', { name })}</Empty>
        </Row>
      )}
      {now.map((goal) => (
        <Card key={goal.id} goal={goal} />
      ))}
      {aside.map((goal) => (
        <ForLater key={goal.id} goal={goal} />
      ))}
    </Section>
  );
}

function Card({ goal }: { goal: Goal }): ReactElement {
  const { id, statement, why, steps = [] } = goal;
  return (
    <Row
      beside={
        <div className={styles['sides']}>
          <Beside itemId={id} field="statement" words={statement} />
          {why?.professional && <Beside itemId={id} field="why" words={why} />}
        </div>
      }
    >
      <div className={styles['goal']} id={`goal-${id}`}>
        <OwnWords at={{ itemId: id, field: 'statement' }} words={statement} size="aim" as="h3" />
        <GoalFacts goal={goal} />
        {steps.length > 0 && <Steps steps={steps} />}
      </div>
    </Row>
  );
}

/** Not now, and not never: a line each, without a card. */
function ForLater({ goal }: { goal: Goal }): ReactElement {
  const { t } = useTranslation('plan');
  const { id, statement, state } = goal;
  return (
    <Row beside={<Beside itemId={id} field="statement" words={statement} />}>
      <div className={styles['line']}>
        <span className={styles['lineLabel']}>{t(`state_${state as 'idea'}`)}</span>
        <div>
          <OwnWords at={{ itemId: id, field: 'statement' }} words={statement} bylines={false} />
        </div>
      </div>
    </Row>
  );
}
