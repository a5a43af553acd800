import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { readPlanAgain, withdrawProposal } from '../../api/agreements';
import { useKept } from '../../components/kept';
import { useTranslation } from '../../components/translation';
import type { PanelProps } from './props';
import { Refused } from './refused';
import styles from './agree.module.css';

/** Taking the proposal back, to write on and read it back again. */
export function Withdraw({ plan, proposal }: Omit<PanelProps, 'onMade'>): ReactElement {
  const { t } = useTranslation('agree');
  const client = useQueryClient();
  const [reason, setReason, forget] = useKept(`withdraw ${plan.id}`);
  const withdrawing = useMutation({
    mutationFn: () => withdrawProposal(plan.id, proposal.id, reason.trim()),
    onSuccess: async () => {
      forget();
      await readPlanAgain(client, plan.id);
    },
  });
  return (
    <details className={styles['more']}>
      <summary>{t('withdraw')}</summary>
      <p className={styles['quiet']}>{t('withdrawLead')}</p>
      <TextInput
        label={t('withdrawWhy')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {withdrawing.isError && <Refused error={withdrawing.error} planId={plan.id} />}
      <Button
        variant="default"
        disabled={reason.trim() === ''}
        loading={withdrawing.isPending}
        onClick={() => withdrawing.mutate()}
      >
        {t('withdrawSubmit')}
      </Button>
    </details>
  );
}
