import { TextInput } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { DeadLetter } from '../../api/contract';
import {
  deadLettersQuery,
  discardDeadLetter,
  replayDeadLetter,
  replayDeadLetters,
} from '../../api/dead-letters';
import { Act } from '../../components/act';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Form, wordsIn, wrongWith } from '../../components/form';
import { LoadedOn } from '../../components/loaded-on';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { Sheet } from './organisation-layout';
import styles from './organisation.module.css';

/** What the service could not do by itself, however often it tried: tried once more, or let go. */
export function Undone(): ReactElement {
  const { t } = useTranslation('organisation');
  const letters = useInfiniteQuery(deadLettersQuery);
  return (
    <Sheet title={t('undone')} lead={t('undoneLead')}>
      <LoadedOn query={letters} waiting={<Waiting lines={4} />} more={t('more')}>
        {(pages) => <Letters of={pages.flatMap(({ items }) => items)} />}
      </LoadedOn>
    </Sheet>
  );
}

function Letters({ of: all }: { of: readonly DeadLetter[] }): ReactElement {
  const { t } = useTranslation('organisation');
  const waiting = all.filter(({ settlement }) => settlement === null);
  const settled = all.filter(({ settlement }) => settlement !== null);
  return (
    <>
      {waiting.length === 0 && <Empty>{t('noneUndone')}</Empty>}
      {waiting.length > 1 && (
        <div className={styles['acts']}>
          <Act
            label={t('undoneAllAgain')}
            says={t('undoneAllAgainSays')}
            go={t('undoneAllAgainGo')}
            act={replayDeadLetters}
            refresh={[deadLettersQuery.queryKey]}
          />
        </div>
      )}
      <ul className={styles['rows']}>
        {waiting.map((letter) => (
          <Row key={letter.id} of={letter} />
        ))}
      </ul>
      {settled.length > 0 && (
        <>
          <h3>{t('undonePast')}</h3>
          <ul className={styles['rows']}>
            {settled.map((letter) => (
              <Row key={letter.id} of={letter} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Row({ of: letter }: { of: DeadLetter }): ReactElement {
  const { t } = useTranslation('organisation');
  const { id, attempts, problem, at, settlement, settledAt, reason } = letter;
  const what = t(`job.${letter.job.replace('.', '_')}`, { defaultValue: letter.job });
  const facts = [
    t('undoneTried', { count: attempts, date: sayDate(at) }),
    t('undoneProblem', { problem: t(`problem.${problem as 'MailNotSent'}`, { defaultValue: problem }) }),
    ...(settlement === null || settledAt === null
      ? []
      : [t(`undone_${settlement}`, { date: sayDate(settledAt) })]),
  ];
  return (
    <li className={styles['row']}>
      <div className={styles['who']}>
        <b>{what}</b>
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
        {reason !== null && (
          <p className={styles['quiet']} dir="auto">
            {reason}
          </p>
        )}
      </div>
      {settlement === null && (
        <div className={styles['acts']}>
          <Act
            label={t('undoneAgain')}
            about={what}
            says={t('undoneAgainSays')}
            go={t('undoneAgainGo')}
            act={() => replayDeadLetter(id)}
            refresh={[deadLettersQuery.queryKey]}
          />
          <Reveal label={t('undoneLetGo')} about={what}>
            {(close) => <LetGo id={id} onDone={close} />}
          </Reveal>
        </div>
      )}
    </li>
  );
}

function LetGo({ id, onDone }: { id: string; onDone: () => void }): ReactElement {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const letting = useMutation({
    mutationFn: (reason: string) => discardDeadLetter(id, reason),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: deadLettersQuery.queryKey });
      onDone();
    },
  });
  return (
    <Form
      save={t('undoneLetGoSave')}
      pending={letting.isPending}
      error={letting.error}
      onSave={(form) => letting.mutate(wordsIn(form, 'reason'))}
      onCancel={onDone}
    >
      <p>{t('undoneLetGoSays')}</p>
      <TextInput
        name="reason"
        size="md"
        label={t('undoneReason')}
        description={t('undoneReasonHint')}
        error={wrongWith(letting.error, '/reason')}
      />
    </Form>
  );
}
