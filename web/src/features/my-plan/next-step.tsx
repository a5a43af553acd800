import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, Step } from '../../api/contract';
import { recordProgress } from '../../api/plan';
import { sayDate } from '../../components/dates';
import { leadFocus } from '../../components/outcome';
import { Trouble } from '../../components/trouble';
import { OwnWords } from '../plan/own-words';
import { hasWords, useReader, type Reader } from '../plan/reader';
import { isOwnStep } from '../plan/rights';
import { isToDo } from '../plan/tick';
import { NotYet } from './not-yet';
import { OtherSteps } from './other-steps';
import styles from './my-plan.module.css';

/** What the reader took on and has still to do. What is being done comes before what is planned. */
function toDoOf(reader: Reader): Step[] {
  const open = reader.plan.goals.flatMap(({ state, steps = [] }) =>
    state === 'active' || state === 'chosen' ? steps.filter(isToDo) : [],
  );
  const theirs = open.filter((step) => isOwnStep(reader, step));
  return [
    ...theirs.filter(({ state }) => state === 'doing'),
    ...theirs.filter(({ state }) => state !== 'doing'),
  ];
}

/** The steps of whoever reads: the next one large, the others under it. */
export function MySteps(): ReactElement {
  const reader = useReader();
  const [next, ...others] = toDoOf(reader);
  return (
    <>
      <NextStep plan={reader.plan} step={next} />
      <OtherSteps steps={others} />
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
  if (!step && !doing.isSuccess) return null;
  return (
    <section className={styles['card']}>
      <h2 ref={heading} tabIndex={-1} className={styles['label']}>
        {[t('next'), step && whenOf(step)].filter(Boolean).join(' · ')}
      </h2>
      {doing.isSuccess && (
        <p role="status" className={styles['quiet']}>
          {t('doneNote')}
        </p>
      )}
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
      {hasWords(goal?.why) && (
        <div className={styles['why']}>
          <OwnWords words={goal?.why} bylines={false} />
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
          <OwnWords words={step.ifStuck} bylines={false} />
        </div>
      )}
    </>
  );
}
