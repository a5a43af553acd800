import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { bringIntoForce, readPlanAgain } from '../../api/agreements';
import type { Attestation } from '../../api/contract';
import { isSitting } from '../../api/sittings';
import { Notice } from '../../components/notice';
import { useTranslation } from '../../components/translation';
import { HowAgreed } from '../versions';
import type { PersonAnswerProps } from './props';
import { Refused } from './refused';
import styles from './agree.module.css';

interface AfterProps extends PersonAnswerProps {
  readonly mine: Attestation;
  readonly onAgain: () => void;
}

/** What somebody answered, and what they can do now: a mind may be changed while the question is open. */
export function AfterAnswer({ plan, proposal, mine, session, onAgain }: AfterProps): ReactElement {
  const { t } = useTranslation('agree');
  const client = useQueryClient();
  const bringing = useMutation({
    mutationFn: () => bringIntoForce(plan.id, proposal.id, proposal.hash),
    onSuccess: () => readPlanAgain(client, plan.id),
  });
  // On a worker's device it is finished together, once the device has gone back.
  const mayBring =
    session.party.kind === 'person' && mine.stance.startsWith('agree') && session.planId === null;
  return (
    <div className={styles['block']}>
      <Notice>{t(isSitting(session) ? 'thanksSitting' : 'thanks')}</Notice>
      <HowAgreed attestations={[mine]} />
      {bringing.isError && <Refused error={bringing.error} planId={plan.id} />}
      {mayBring && (
        <Button size="lg" loading={bringing.isPending} onClick={() => bringing.mutate()}>
          {t('makeMine')}
        </Button>
      )}
      <Button variant="default" onClick={onAgain}>
        {t('answerAgain')}
      </Button>
    </div>
  );
}
