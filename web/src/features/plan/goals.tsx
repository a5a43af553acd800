import type { ReactElement } from 'react';
import type { Goal } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { useTranslation } from '../../components/translation';
import { Beside } from './beside';
import { GoalFacts } from './goal-facts';
import { OwnWords } from './own-words';
import { shortNameOf, useReader } from './reader';
import { Row, Section } from './section';
import { Steps } from './steps';
import { Add } from './tend/add';
import { Tend } from './tend/tend';
import { OnlyBeside } from './voiced';
import styles from './plan.module.css';

const ASIDE = new Set(['idea', 'resting', 'let_go']);

/** So many goals are laid out at once; of a longer plan, those that come near the window. */
const AT_ONCE = 12;
/** About how high they are at a desk, in rem. */
const CARD = 30;
const STEP = 14;
const LINE = 12;

export function Goals(): ReactElement | null {
  const { t } = useTranslation('plan');
  const { plan, partyId } = useReader();
  if (!plan.sections.includes('goals')) return null;
  const order = partyId === plan.personId ? 'goalsOfMine' : 'goalsOf';
  const name = shortNameOf(plan);
  const many = plan.goals.length > AT_ONCE;
  const [now, aside] = [
    plan.goals.filter(({ state }) => !ASIDE.has(state)),
    plan.goals.filter(({ state }) => ASIDE.has(state)),
  ];
  return (
    <Section id="goals" title={t('goals')} {...(plan.goals.length > 1 ? { note: t(order, { name }) } : {})}>
      {plan.goals.length === 0 && (
        <Row>
          <Empty>{t('emptyGoals', { name })}</Empty>
        </Row>
      )}
      {now.map((goal) => (
        <Card key={goal.id} goal={goal} many={many} />
      ))}
      {aside.map((goal) => (
        <ForLater key={goal.id} goal={goal} many={many} />
      ))}
      <Row>
        <Add kind="goal" />
      </Row>
    </Section>
  );
}

interface GoalProps {
  readonly goal: Goal;
  readonly many: boolean;
}

function Card({ goal, many }: GoalProps): ReactElement {
  const { id, statement, why, steps = [] } = goal;
  return (
    <Row
      oneOfMany={many ? CARD + STEP * steps.length : undefined}
      beside={
        <div className={styles['sides']}>
          <Beside itemId={id} field="statement" words={statement} />
          {why?.professional && <Beside itemId={id} field="why" words={why} />}
        </div>
      }
    >
      <div className={styles['goal']} id={`goal-${id}`}>
        <Tend kind="goal" entry={goal}>
          <Aim goal={goal} />
          <GoalFacts goal={goal} />
        </Tend>
        {steps.length > 0 && <Steps steps={steps} />}
        <Add kind="step" goalId={id} />
      </div>
    </Row>
  );
}

/** A goal that nobody has put into the person's words yet is still one, under the words there are. */
function Aim({ goal: { id, statement } }: { goal: Goal }): ReactElement | null {
  return (
    <>
      <OnlyBeside words={statement} as="h3" />
      <OwnWords at={{ itemId: id, field: 'statement' }} words={statement} size="aim" as="h3" />
    </>
  );
}

/** Not now, and not never: a line each, without a card. */
function ForLater({ goal, many }: GoalProps): ReactElement {
  const { t } = useTranslation('plan');
  const { id, statement, state, progress } = goal;
  return (
    <Row
      oneOfMany={many ? LINE : undefined}
      beside={<Beside itemId={id} field="statement" words={statement} />}
    >
      <div className={styles['line']} id={`goal-${id}`}>
        <span className={styles['lineLabel']}>{t(`state_${state as 'idea'}`)}</span>
        <Tend kind="goal" entry={goal}>
          <OnlyBeside words={statement} as="h3" />
          <OwnWords at={{ itemId: id, field: 'statement' }} words={statement} bylines={false} as="h3" />
          {progress?.note && (
            <p className={styles['progress']}>
              <span className={styles['quiet']}>{sayDate(progress.on)}</span>{' '}
              <span dir="auto">{progress.note}</span>
            </p>
          )}
        </Tend>
      </div>
    </Row>
  );
}
