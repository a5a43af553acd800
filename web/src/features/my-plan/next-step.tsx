import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef, type ReactElement } from 'react';
import type { Plan, Step } from '../../api/contract';
import { recordProgress } from '../../api/plan';
import { sayDate } from '../../components/dates';
import { leadFocus } from '../../components/lead-focus';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { OwnWords } from '../plan/own-words';
import { hasWords, useReader, type Reader } from '../plan/reader';
import { isOwnStep } from '../plan/rights';
import { OnlyBeside } from '../plan/voiced';
import { DoneSteps } from './done-steps';
import { NotYet } from './not-yet';
import { OtherSteps } from './other-steps';
import { doneIn, Thanks } from './thanks';
import styles from './my-plan.module.css';

/** What the reader took on, for goals that are alive. What is being done comes before what is planned. */
function ownStepsOf(reader: Reader): Record<'toDo' | 'done', Step[]> {
  const steps = reader.plan.goals
    .flatMap((goal) => (goal.state === 'active' || goal.state === 'chosen' ? (goal.steps ?? []) : []))
    .filter((step) => isOwnStep(reader, step));
  const of = (state: Step['state']): Step[] => steps.filter((step) => step.state === state);
  return { toDo: [...of('doing'), ...of('planned')], done: of('done') };
}

/** The steps of whoever reads: the next one large, the others under it, and what is done. */
export function MySteps(): ReactElement {
  const reader = useReader();
  const { toDo, done } = ownStepsOf(reader);
  const [next, ...others] = toDo;
  return (
    <>
      <NextStep plan={reader.plan} step={next} />
      <OtherSteps steps={others} />
      <DoneSteps steps={done} />
    </>
  );
}

function NextStep({ plan, step }: { plan: Plan; step: Step | undefined }): ReactElement | null {
  const { t } = useTranslation('myPlan');
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const doing = useMutation({
    mutationFn: (step: Step) => recordProgress(plan.id, step.id, { state: 'done' }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['plan', plan.id] });
      // The button is that of another step now, or gone.
      leadFocus(() => heading.current);
    },
  });
  const done = doing.isSuccess ? doneIn(plan, doing.variables.id) : undefined;
  if (!step && !done) return null;
  return (
    <section className={styles['card']}>
      <h2 ref={heading} className={styles['label']}>
        {[t('next'), step && whenOf(step)].filter(Boolean).join(' · ')}
      </h2>
      {done && <Thanks step={done} next={() => heading.current} />}
      {step ? (
        <Shown plan={plan} step={step} doing={doing} />
      ) : (
        <p className={styles['quiet']}>{t('allDone')}</p>
      )}
    </section>
  );
}

function whenOf({ when }: Step): string | undefined {
  return when !== undefined && /^\d{4}-\d\d-\d\d$/.test(when) ? sayDate(when) : when;
}

interface ShownProps {
  readonly plan: Plan;
  readonly step: Step;
  readonly doing: UseMutationResult<void, Error, Step>;
}

function Shown({ plan, step, doing }: ShownProps): ReactElement {
  const { t } = useTranslation(['myPlan', 'plan']);
  const goal = plan.goals.find(({ id }) => id === step.goalId);
  return (
    <>
      <OwnWords at={{ itemId: step.id, field: 'what' }} words={step.what} size="aim" bylines={false} />
      <OnlyBeside words={step.what} />
      {goal && hasWords(goal.why) && (
        <div className={styles['why']}>
          <OwnWords of={{ itemId: goal.id, field: 'why' }} words={goal.why} bylines={false} />
          <OnlyBeside words={goal.why} />
        </div>
      )}
      {doing.isError && <Trouble error={doing.error} />}
      <Button
        size="lg"
        leftSection={<IconCheck size={20} stroke={2} aria-hidden="true" />}
        loading={doing.isPending}
        onClick={() => doing.mutate(step)}
      >
        {t('didIt')}
      </Button>
      <NotYet key={step.id} step={step} />
      {hasWords(step.ifStuck) && (
        <div className={styles['stuck']}>
          <p className={styles['quiet']}>{t('plan:stuck')}</p>
          <OwnWords of={{ itemId: step.id, field: 'ifStuck' }} words={step.ifStuck} bylines={false} />
          <OnlyBeside words={step.ifStuck} />
        </div>
      )}
    </>
  );
}
