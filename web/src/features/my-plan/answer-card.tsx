import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { answerProposal, type Answer, type Stance } from '../../api/plan';
import { LinkButton } from '../../components/link-button';
import { Notice } from '../../components/notice';
import { Trouble } from '../../components/trouble';
import styles from './my-plan.module.css';

const STANCES: readonly [Stance, 'agree' | 'in_part' | 'disagree'][] = [
  ['agree', 'agree'],
  ['agree_in_part', 'in_part'],
  ['disagree', 'disagree'],
];

interface AnswerCardProps {
  readonly planId: string;
  readonly proposalId: string;
  readonly hash: string;
  readonly method: Answer['method'];
  readonly answered: boolean;
}

/** Three answers of one size and one weight, and none chosen beforehand. */
export function AnswerCard({ planId, proposalId, hash, method, answered }: AnswerCardProps): ReactElement {
  const { t } = useTranslation('myPlan');
  const client = useQueryClient();
  const [stance, setStance] = useState<Stance | null>(null);
  const [words, setWords] = useState('');
  const answering = useMutation({
    mutationFn: (chosen: Stance) =>
      answerProposal(planId, proposalId, { hash, stance: chosen, words, method }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['plan', planId] }),
  });
  if (answered || answering.isSuccess) return <Notice>{t('answerThanks')}</Notice>;
  return (
    <section className={styles['card']}>
      <h2>{t('answerTitle')}</h2>
      <p className={styles['quiet']}>{t('answerLead')}</p>
      <LinkButton to="/my-plan/all" variant="subtle">
        {t('wholePlan')}
      </LinkButton>
      <div className={styles['stances']} role="group" aria-label={t('answerTitle')}>
        {STANCES.map(([value, label]) => (
          <button
            key={value}
            type="button"
            className={styles['stance']}
            aria-pressed={stance === value}
            onClick={() => setStance(value)}
          >
            {t(label)}
          </button>
        ))}
      </div>
      {stance !== null && (
        <>
          <Textarea
            autosize
            minRows={3}
            label={t('answerWords')}
            value={words}
            classNames={{ input: styles['ownInput'] ?? '' }}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          {answering.isError && <Trouble error={answering.error} />}
          <Button size="lg" loading={answering.isPending} onClick={() => answering.mutate(stance)}>
            {t('answerSend')}
          </Button>
        </>
      )}
    </section>
  );
}
