import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import type { Suggestion } from '../../../api/contract';
import { refreshPlan, withdrawSuggestion } from '../../../api/entries';
import { decideSuggestion, nameIn, suggestionsQuery } from '../../../api/plan';
import { sayDate } from '../../../components/dates';
import { Outcome, type Came } from '../../../components/outcome';
import { useTranslation } from '../../../components/translation';
import { Trouble } from '../../../components/trouble';
import { shortNameOf, useReader } from '../reader';
import { mayDecide } from '../rights';
import styles from './tend.module.css';

const SuggestionsContext = createContext<ReadonlyMap<string, readonly Suggestion[]>>(new Map());

/** What waits in this plan for the person, asked for once and shown at each entry. */
export function WithSuggestions({ children }: { children: ReactNode }): ReactElement {
  const { plan, kind } = useReader();
  const { data } = useQuery({ ...suggestionsQuery(plan.id), enabled: kind !== 'supporter' });
  const byEntry = useMemo(() => {
    const found = new Map<string, Suggestion[]>();
    for (const each of data?.items ?? []) found.set(each.itemId, [...(found.get(each.itemId) ?? []), each]);
    return found;
  }, [data]);
  return <SuggestionsContext value={byEntry}>{children}</SuggestionsContext>;
}

/** What was suggested for an entry and waits there: the person takes it or leaves it, its maker takes it back. */
export function SuggestedHere({ itemId }: { itemId: string }): ReactElement | null {
  const here = use(SuggestionsContext).get(itemId);
  const { t } = useTranslation(['tend', 'myPlan']);
  const [came, setCame] = useState<Came | null>(null);
  const outcome = { take: 'myPlan:taken', leave: 'myPlan:left', withdraw: 'tend:takenBack' } as const;
  return (
    <>
      <Outcome came={came} className={styles['outcome']} />
      {here?.map((suggestion) => (
        <Card
          key={suggestion.id}
          suggestion={suggestion}
          onAnswered={(answer) => setCame({ words: t(outcome[answer]) })}
        />
      ))}
    </>
  );
}

type Answer = 'take' | 'leave' | 'withdraw';

interface CardProps {
  readonly suggestion: Suggestion;
  readonly onAnswered: (answer: Answer) => void;
}

function Card({
  suggestion: { id, text, lang, suggestedBy, suggestedAt },
  onAnswered,
}: CardProps): ReactElement {
  const { t } = useTranslation(['tend', 'plan', 'myPlan']);
  const client = useQueryClient();
  const reader = useReader();
  const { plan, partyId } = reader;
  const mine = mayDecide(reader);
  const answering = useMutation({
    mutationFn: (answer: Answer) =>
      answer === 'withdraw'
        ? withdrawSuggestion(plan.id, id)
        : decideSuggestion(plan.id, id, answer === 'take'),
    onSuccess: async (_nothing, answer) => {
      await refreshPlan(client, plan);
      onAnswered(answer);
    },
  });
  const by =
    suggestedBy === partyId
      ? t('tend:youSuggest')
      : t('myPlan:suggestedBy', { name: nameIn(plan, suggestedBy) ?? t('plan:colleague') });
  return (
    <div className={styles['suggestion']}>
      <p className={styles['from']}>
        <IconBulb size={16} stroke={2} aria-hidden="true" />
        {t('plan:byOn', { by, date: sayDate(suggestedAt) })}
      </p>
      <p lang={lang} dir="auto">
        {text}
      </p>
      {answering.isError && <Trouble error={answering.error} />}
      <div className={styles['acts']}>
        {mine && (
          <>
            <Button variant="default" loading={answering.isPending} onClick={() => answering.mutate('take')}>
              {t('myPlan:take')}
            </Button>
            <Button variant="default" loading={answering.isPending} onClick={() => answering.mutate('leave')}>
              {t('myPlan:leave')}
            </Button>
          </>
        )}
        {suggestedBy === partyId && (
          <Button
            variant="default"
            loading={answering.isPending}
            onClick={() => answering.mutate('withdraw')}
          >
            {t('tend:withdraw')}
          </Button>
        )}
      </div>
      <p className={styles['quiet']}>
        {mine ? t('myPlan:onlyYou') : t('plan:suggestHint', { name: shortNameOf(plan) })}
      </p>
    </div>
  );
}
