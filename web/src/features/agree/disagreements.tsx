import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answerDisagreement, disagreementsQuery, raiseDisagreement } from '../../api/agreements';
import type { Disagreement } from '../../api/contract';
import { workerQuery } from '../../api/people';
import { sayDate } from '../../components/dates';
import { Trouble } from '../../components/trouble';
import { useKept } from '../../components/kept';
import { useTranslation } from '../../components/translation';
import styles from './agree.module.css';

interface DisagreementsProps {
  readonly planId: string;
  readonly names: Readonly<Record<string, string>>;
  readonly proposalId?: string;
  /** Whether the reader is on the person's side: they raise, and their team answers. */
  readonly mine: boolean;
}

/** Where people differ, and what was said to it: it stands beside the plan until it is answered. */
export function Disagreements({ planId, names, proposalId, mine }: DisagreementsProps): ReactElement | null {
  const { t } = useTranslation('agree');
  const { data } = useQuery(disagreementsQuery(planId));
  const colleagues = useColleagues(mine ? [] : (data?.items ?? []), names);
  if (!data || (!mine && data.items.length === 0)) return null;
  return (
    <section className={styles['block']}>
      <h2 className={styles['question']}>{t(mine ? 'differMine' : 'differ')}</h2>
      <ul className={styles['differences']}>
        {data.items.map((item) => (
          <Difference
            key={item.id}
            item={item}
            planId={planId}
            names={{ ...colleagues, ...names }}
            mine={mine}
          />
        ))}
      </ul>
      {mine && <Raise planId={planId} proposalId={proposalId} />}
    </section>
  );
}

/** Whoever answered for the team may be in no other part of the plan; their colleagues know each other's names. */
function useColleagues(
  items: readonly Disagreement[],
  names: DisagreementsProps['names'],
): Readonly<Record<string, string>> {
  const ids = items
    .flatMap(({ respondedBy, settledBy }) => [respondedBy, settledBy])
    .filter((id): id is string => id !== null && names[id] === undefined);
  return useQueries({
    queries: [...new Set(ids)].map((id) => workerQuery(id)),
    combine: (answers) =>
      Object.fromEntries(answers.flatMap(({ data }) => (data ? [[data.id, data.name]] : []))),
  });
}

interface DifferenceProps extends Omit<DisagreementsProps, 'proposalId'> {
  readonly item: Disagreement;
}

function Difference({ item, planId, names, mine }: DifferenceProps): ReactElement {
  const { t } = useTranslation(['agree', 'plan']);
  const { about, position, raisedBy, raisedAt, response, respondedBy, settlement, settledBy, status } = item;
  const nameOf = (id: string | null): string => (id === null ? undefined : names[id]) ?? t('plan:someone');
  return (
    <li className={styles['difference']}>
      <p>
        <b dir="auto">{about}</b>{' '}
        <span className={styles['quiet']}>
          <bdi>{nameOf(raisedBy)}</bdi> · {sayDate(raisedAt)} · {t(`differ_${status as 'open'}`)}
        </span>
      </p>
      <p className={styles['words']} dir="auto">
        {position}
      </p>
      {response !== null && (
        <p className={styles['response']}>
          <span className={styles['quiet']}>{t('answered', { name: nameOf(respondedBy) })}</span> <bdi>{response}</bdi>
        </p>
      )}
      {settlement !== null && (
        <p className={styles['response']}>
          <span className={styles['quiet']}>{t('settledBy', { name: nameOf(settledBy) })}</span> <bdi>{settlement}</bdi>
        </p>
      )}
      {!mine && status !== 'settled' && <Respond item={item} planId={planId} />}
    </li>
  );
} // prettier-ignore

function Respond({ item, planId }: { item: Disagreement; planId: string }): ReactElement {
  const { t } = useTranslation('agree');
  const client = useQueryClient();
  const [response, setResponse, forget] = useKept(`response ${item.id}`);
  const [settled, setSettled] = useState(false);
  const again = item.status === 'answered';
  const answering = useMutation({
    mutationFn: () =>
      answerDisagreement(planId, item.id, { response: response.trim(), settled: settled || again }),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries({ queryKey: ['plan', planId, 'disagreements'] });
    },
  });
  return (
    <details className={styles['more']}>
      <summary>{t(again ? 'settle' : 'respond')}</summary>
      <Textarea
        autosize
        minRows={2}
        label={t('response')}
        value={response}
        onChange={(event) => setResponse(event.currentTarget.value)}
      />
      {!again && (
        <label className={styles['lesser']}>
          <input
            type="checkbox"
            checked={settled}
            onChange={(event) => setSettled(event.currentTarget.checked)}
          />
          <span>{t('settles')}</span>
        </label>
      )}
      {answering.isError && <Trouble error={answering.error} />}
      <Button
        disabled={response.trim() === ''}
        loading={answering.isPending}
        onClick={() => answering.mutate()}
      >
        {t('respondSubmit')}
      </Button>
    </details>
  );
}

function Raise({ planId, proposalId }: { planId: string; proposalId: string | undefined }): ReactElement {
  const { t } = useTranslation('agree');
  const client = useQueryClient();
  const [about, setAbout, forgetAbout] = useKept(`about ${planId}`);
  const [position, setPosition, forgetPosition] = useKept(`position ${planId}`);
  const raising = useMutation({
    mutationFn: () =>
      raiseDisagreement(planId, {
        about: about.trim(),
        position: position.trim(),
        ...(proposalId === undefined ? {} : { proposalId }),
      }),
    onSuccess: async () => {
      forgetAbout();
      forgetPosition();
      await client.invalidateQueries({ queryKey: ['plan', planId, 'disagreements'] });
    },
  });
  return (
    <details className={styles['more']}>
      <summary>{t('raise')}</summary>
      <p className={styles['quiet']}>{t('raiseLead')}</p>
      <TextInput label={t('about')} value={about} onChange={(event) => setAbout(event.currentTarget.value)} />
      <Textarea
        autosize
        minRows={3}
        label={t('position')}
        value={position}
        classNames={{ input: styles['ownInput'] ?? '' }}
        onChange={(event) => setPosition(event.currentTarget.value)}
      />
      {raising.isError && <Trouble error={raising.error} />}
      <Button
        disabled={about.trim() === '' || position.trim() === ''}
        loading={raising.isPending}
        onClick={() => raising.mutate()}
      >
        {t('raiseSubmit')}
      </Button>
    </details>
  );
}
