import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Plan, Suggestion } from '../../api/contract';
import { decideSuggestion, nameIn } from '../../api/plan';
import { Outcome, type Came } from '../../components/outcome';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import styles from './my-plan.module.css';

interface SuggestedProps {
  readonly plan: Plan;
  readonly items: readonly Suggestion[];
}

export function SuggestedToMe({ plan, items }: SuggestedProps): ReactElement | null {
  const { t } = useTranslation('myPlan');
  const [came, setCame] = useState<Came | null>(null);
  if (items.length === 0 && came === null) return null;
  return (
    <section className={styles['section']}>
      <h2>{t('suggestions')}</h2>
      <Outcome came={came} className={styles['quiet']} />
      {items.map((suggestion) => (
        <Card
          key={suggestion.id}
          plan={plan}
          suggestion={suggestion}
          onDecided={(taken) => setCame({ words: t(taken ? 'taken' : 'left') })}
        />
      ))}
    </section>
  );
}

interface CardProps {
  readonly plan: Plan;
  readonly suggestion: Suggestion;
  readonly onDecided: (taken: boolean) => void;
}

function Card({ plan, suggestion, onDecided }: CardProps): ReactElement {
  const { t } = useTranslation(['myPlan', 'plan']);
  const client = useQueryClient();
  const deciding = useMutation({
    mutationFn: (take: boolean) => decideSuggestion(plan.id, suggestion.id, take),
    onSuccess: async (_nothing, take) => {
      await client.invalidateQueries({ queryKey: ['plan', plan.id] });
      await client.invalidateQueries({ queryKey: ['person', plan.personId, 'plan'] });
      onDecided(take);
    },
  });
  const by = nameIn(plan, suggestion.suggestedBy) ?? t('plan:team');
  return (
    <div className={styles['suggestion']}>
      <p className={styles['from']}>
        <IconBulb size={16} stroke={2} aria-hidden="true" />
        {t('suggestedBy', { name: by })}
      </p>
      <p lang={suggestion.lang} dir="auto">
        {suggestion.text}
      </p>
      {deciding.isError && <Trouble error={deciding.error} />}
      <div className={styles['acts']}>
        <Button variant="default" loading={deciding.isPending} onClick={() => deciding.mutate(true)}>
          {t('take')}
        </Button>
        <Button variant="default" loading={deciding.isPending} onClick={() => deciding.mutate(false)}>
          {t('leave')}
        </Button>
      </div>
      <p className={styles['quiet']}>{t('onlyYou')}</p>
    </div>
  );
}
