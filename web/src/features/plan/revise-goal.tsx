import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../api/contract';
import { readGoal, reviseGoal, type GoalChange } from '../../api/plan';
import { isProblem } from '../../api/problem';
import { Trouble } from '../../components/trouble';
import { useReader } from './reader';
import styles from './plan.module.css';

const SCORES = Array.from({ length: 11 }, (_, value) => String(value));
const HORIZONS = ['weeks', 'months', 'a_year', 'long_term'] as const;

/** Structured facts save as they change. Where somebody was quicker, both values are shown and one is chosen. */
export function ReviseGoal({ goal }: { goal: Goal }): ReactElement {
  const { t } = useTranslation(['plan', 'app']);
  const { plan } = useReader();
  const [open, setOpen] = useState(false);
  const revising = useRevision(plan.id, goal.id);
  if (!open)
    return (
      <button type="button" className={styles['quietAct']} onClick={() => setOpen(true)}>
        {t('changeGoal')}
      </button>
    );
  const change = (body: GoalChange): void => revising.mutate({ version: goal.version, body });
  return (
    <div className={styles['revise']}>
      <NativeSelect
        label={t('importance')}
        value={String(goal.importance ?? '')}
        data={[{ value: '', label: t('notSaid') }, ...SCORES.map((value) => ({ value, label: value }))]}
        onChange={({ currentTarget: { value } }) => value !== '' && change({ importance: Number(value) })}
      />
      <NativeSelect
        label={t('horizon')}
        value={goal.horizon ?? ''}
        data={[
          { value: '', label: t('notSaid') },
          ...HORIZONS.map((value) => ({ value, label: t(`horizon_${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const horizon = HORIZONS.find((each) => each === value);
          if (horizon) change({ horizon });
        }}
      />
      {revising.isError && <WhoseValue goal={goal} revising={revising} />}
      <Button variant="subtle" onClick={() => setOpen(false)}>
        {t('app:close')}
      </Button>
    </div>
  );
}

interface Change {
  readonly version: number;
  readonly body: GoalChange;
}

function useRevision(planId: string, goalId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: Change) => reviseGoal(planId, goalId, version, body),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['plan', planId] });
      await client.invalidateQueries({
        queryKey: ['person'],
        predicate: ({ queryKey }) => queryKey[2] === 'plan',
      });
    },
  });
}

interface WhoseProps {
  readonly goal: Goal;
  readonly revising: ReturnType<typeof useRevision>;
}

function WhoseValue({ goal, revising }: WhoseProps): ReactElement {
  const { t } = useTranslation('plan');
  const client = useQueryClient();
  const mine = revising.variables?.body;
  if (!isProblem(revising.error) || revising.error.status !== 412 || !mine)
    return <Trouble error={revising.error} />;
  const leave = async (): Promise<void> => {
    await client.invalidateQueries({
      queryKey: ['person'],
      predicate: ({ queryKey }) => queryKey[2] === 'plan',
    });
    revising.reset();
  };
  const insist = async (): Promise<void> => {
    const { version } = await readGoal(goal.planId, goal.id);
    revising.mutate({ version, body: mine });
  };
  return (
    <div className={styles['clash']} role="alert">
      <p>{t('clashTitle')}</p>
      <div className={styles['acts']}>
        <Button variant="default" onClick={() => void insist()}>
          {t('useMine')}
        </Button>
        <Button variant="default" onClick={() => void leave()}>
          {t('leaveTheirs')}
        </Button>
      </div>
    </div>
  );
}
