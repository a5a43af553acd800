import { Button, Textarea } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../api/contract';
import { refreshPlan, suggestWords, withdrawSuggestion } from '../../../api/entries';
import { decideSuggestion, nameIn, suggestionsQuery } from '../../../api/plan';
import { sayDate } from '../../../components/dates';
import { Trouble } from '../../../components/trouble';
import { shortNameOf, useReader } from '../reader';
import styles from './tend.module.css';

const TEXT_MAX = 10_000;

interface SuggestProps {
  readonly itemId: string;
  readonly field: string;
  readonly onDone: () => void;
}

/** Nobody but the person writes in their words. Others may suggest some, and wait. */
export function Suggest({ itemId, field, onDone }: SuggestProps): ReactElement {
  const { t } = useTranslation(['tend', 'app', 'plan']);
  const client = useQueryClient();
  const { plan } = useReader();
  const [text, setText] = useState('');
  const making = useMutation({
    mutationFn: () => suggestWords({ planId: plan.id, itemId, field }, text.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: suggestionsQuery(plan.id).queryKey });
      onDone();
    },
  });
  return (
    <div className={styles['fields']}>
      <Textarea
        autosize
        minRows={2}
        maxLength={TEXT_MAX}
        label={t('tend:suggestWords', { name: shortNameOf(plan) })}
        description={t('tend:suggestLead', { name: shortNameOf(plan) })}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {making.isError && <Trouble error={making.error} />}
      <div className={styles['acts']}>
        <Button loading={making.isPending} disabled={text.trim() === ''} onClick={() => making.mutate()}>
          {t('tend:suggestSend')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('app:cancel')}
        </Button>
      </div>
    </div>
  );
}

/** What was suggested for an entry and waits there: the person takes it or leaves it, its maker takes it back. */
export function SuggestedHere({ itemId }: { itemId: string }): ReactElement | null {
  const { plan, kind } = useReader();
  const { data } = useQuery({ ...suggestionsQuery(plan.id), enabled: kind !== 'supporter' });
  const here = data?.items.filter((each) => each.itemId === itemId) ?? [];
  if (here.length === 0) return null;
  return (
    <>
      {here.map((suggestion) => (
        <Card key={suggestion.id} suggestion={suggestion} />
      ))}
    </>
  );
}

function Card({ suggestion: { id, text, lang, suggestedBy, suggestedAt } }: { suggestion: Suggestion }): ReactElement {
  const { t } = useTranslation(['tend', 'plan', 'myPlan']);
  const client = useQueryClient();
  const { plan, partyId, mayWriteOwn } = useReader();
  const answering = useMutation({
    mutationFn: (answer: 'take' | 'leave' | 'withdraw') =>
      answer === 'withdraw' ? withdrawSuggestion(plan.id, id) : decideSuggestion(plan.id, id, answer === 'take'),
    onSuccess: () => refreshPlan(client, plan),
  });
  const by = suggestedBy === partyId ? t('tend:youSuggest') : t('myPlan:suggestedBy', { name: nameIn(plan, suggestedBy) ?? t('plan:colleague') });
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
        {mayWriteOwn && (
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
          <Button variant="default" loading={answering.isPending} onClick={() => answering.mutate('withdraw')}>
            {t('tend:withdraw')}
          </Button>
        )}
      </div>
      <p className={styles['quiet']}>
        {mayWriteOwn ? t('myPlan:onlyYou') : t('plan:suggestHint', { name: shortNameOf(plan) })}
      </p>
    </div>
  );
}
