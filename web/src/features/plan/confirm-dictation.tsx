import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Lane } from '../../api/contract';
import { confirmDictation, type TextPlace } from '../../api/plan';
import { isProblem } from '../../api/problem';
import { leadFocus } from '../../components/lead-focus';
import { Notice } from '../../components/notice';
import { announce } from '../../components/outcome';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { openerIdOf } from './edit-text';
import { useReader } from './reader';
import styles from './plan.module.css';

interface ConfirmProps {
  readonly place: TextPlace;
  readonly lane: Lane;
}

/** The person has read what was typed for them, or heard it read. What they confirm is what they saw, and no more. */
export function ConfirmDictation({ place, lane }: ConfirmProps): ReactElement {
  const { t } = useTranslation('plan');
  const { plan } = useReader();
  const client = useQueryClient();
  const follow = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['plan', plan.id] });
    await client.invalidateQueries({ queryKey: ['person', plan.personId, 'plan'] });
  };
  const confirming = useMutation({
    mutationFn: () => confirmDictation(place, lane.revision),
    onSuccess: async () => {
      await follow();
      announce(t('dictationConfirmed'));
      // They are the person's own now, and from there they can be changed.
      leadFocus(() => document.getElementById(openerIdOf(place)));
    },
    onError: async (error) => {
      if (isProblem(error) && error.status === 412) await follow();
    },
  });
  const { error } = confirming;
  return (
    <div className={styles['confirm']}>
      {isProblem(error) && error.status === 412 ? (
        <Notice>{t('dictationGrew')}</Notice>
      ) : (
        confirming.isError && <Trouble error={error} />
      )}
      <p className={styles['quiet']}>{t('confirmLead')}</p>
      <Button loading={confirming.isPending} onClick={() => confirming.mutate()}>
        {t('confirmDictation')}
      </Button>
    </div>
  );
}
