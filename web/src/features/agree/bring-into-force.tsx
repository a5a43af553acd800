import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { bringIntoForce, readPlanAgain } from '../../api/agreements';
import { useTranslation } from '../../components/translation';
import { shortNameOf } from '../plan/reader';
import type { PanelProps } from './props';
import { Refused } from './refused';
import styles from './agree.module.css';

/** Somebody who can has agreed: from now on this is the plan. */
export function BringIntoForce({ plan, proposal, onMade }: PanelProps): ReactElement {
  const { t } = useTranslation('agree');
  const client = useQueryClient();
  const bringing = useMutation({
    mutationFn: () => bringIntoForce(plan.id, proposal.id, proposal.hash),
    onSuccess: async (version) => {
      onMade(version);
      await readPlanAgain(client, plan.id);
    },
  });
  return (
    <div className={styles['block']}>
      {bringing.isError && <Refused error={bringing.error} planId={plan.id} />}
      <Button size="lg" fullWidth loading={bringing.isPending} onClick={() => bringing.mutate()}>
        {t('bring', { name: shortNameOf(plan) })}
      </Button>
      <p className={styles['quiet']}>
        {plan.inForceVersion === null ? t('untilFirst') : t('until', { number: plan.inForceVersion })}
      </p>
    </div>
  );
}
