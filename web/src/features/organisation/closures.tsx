import { TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { addClosure, closuresQuery, removeClosure, type NewClosure } from '../../api/closures';
import type { Closure } from '../../api/contract';
import { sessionQuery } from '../../api/session';
import { Act } from '../../components/act';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Form, wordsIn, wrongWith } from '../../components/form';
import { Loaded } from '../../components/loaded';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { Sheet } from './organisation-layout';
import { runsOrganisation } from './parts';
import styles from './organisation.module.css';

/** When the organisation is closed: reviews keep clear of it. */
export function Closures(): ReactElement | null {
  const { t } = useTranslation('organisation');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const closures = useQuery(closuresQuery);
  if (!session) return null;
  const may = runsOrganisation(session);
  return (
    <Sheet title={t('closures')} lead={t('closuresLead')}>
      {may && (
        <div className={styles['tools']}>
          <Reveal label={t('addClosure')} main>
            {(close) => <AddClosure onDone={close} />}
          </Reveal>
        </div>
      )}
      <Loaded query={closures} waiting={<Waiting lines={4} />}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{t('noClosures')}</Empty>
          ) : (
            <ul className={styles['rows']}>
              {all.map((closure) => (
                <Row key={closure.id} closure={closure} may={may} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Sheet>
  );
}

function Row({ closure, may }: { closure: Closure; may: boolean }): ReactElement {
  const { t } = useTranslation('organisation');
  const { id, name, fromOn, toOn, source } = closure;
  const days =
    fromOn === toOn ? sayDate(fromOn) : t('closureSpan', { from: sayDate(fromOn), to: sayDate(toOn) });
  return (
    <li className={styles['row']}>
      <div className={styles['who']}>
        <b dir="auto">{name}</b>
        <p className={styles['quiet']}>{[days, t(`closure_${source}`)].join(' · ')}</p>
      </div>
      {may && (
        <div className={styles['acts']}>
          <Act
            label={t('removeClosure')}
            about={name}
            says={t('removeClosureSays')}
            go={t('removeClosureGo')}
            act={() => removeClosure(id)}
            refresh={[closuresQuery.queryKey]}
          />
        </div>
      )}
    </li>
  );
}

function AddClosure({ onDone }: { onDone: () => void }): ReactElement {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const adding = useMutation({
    mutationFn: (body: NewClosure) => addClosure(body),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: closuresQuery.queryKey });
      onDone();
    },
  });
  const field = (name: keyof NewClosure, label: string, type: 'date' | 'text'): ReactElement => (
    <TextInput name={name} type={type} size="md" label={label} error={wrongWith(adding.error, `/${name}`)} />
  );
  return (
    <Form
      save={t('closureSave')}
      pending={adding.isPending}
      error={adding.error}
      onSave={(form) => {
        const fromOn = wordsIn(form, 'fromOn');
        adding.mutate({ fromOn, toOn: wordsIn(form, 'toOn') || fromOn, name: wordsIn(form, 'name') });
      }}
      onCancel={onDone}
    >
      {field('fromOn', t('closureFrom'), 'date')}
      {field('toOn', t('closureTo'), 'date')}
      {field('name', t('closureName'), 'text')}
    </Form>
  );
}
