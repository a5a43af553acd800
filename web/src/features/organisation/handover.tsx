import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { handOver, teamsQuery } from '../../api/organisation';
import { sessionQuery } from '../../api/session';
import { Form, wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { Notice } from '../../components/notice';
import { useTranslation } from '../../components/translation';
import { PickWorker } from './arrange-cover';
import { Sheet } from './organisation-layout';
import styles from './organisation.module.css';

/** Everybody whose key worker somebody is, given to somebody else at once. */
export function Handover(): ReactElement | null {
  const { t } = useTranslation('organisation');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: teams = [] } = useQuery(teamsQuery());
  const client = useQueryClient();
  const handing = useMutation({
    mutationFn: (form: FormData) =>
      handOver({
        fromWorkerId: wordsIn(form, 'fromWorkerId'),
        toWorkerId: wordsIn(form, 'toWorkerId'),
        teamId: wordsOrNull(form, 'teamId'),
        reason: wordsIn(form, 'reason'),
      }),
    onSuccess: () => client.invalidateQueries(),
  });
  if (!session) return null;
  const me = session.party.id;
  const wrong = (pointer: string): string | undefined => wrongWith(handing.error, pointer);
  return (
    <Sheet title={t('handover')} lead={t('handoverLead')}>
      <div className={styles['spaced']}>
        <div role="status">{handing.isSuccess && <Done count={handing.data.count} />}</div>
        <Form
          save={t('handoverGo')}
          pending={handing.isPending}
          error={handing.error}
          onSave={(form) => handing.mutate(form)}
        >
          <PickWorker name="fromWorkerId" label={t('fromWorker')} first={me} error={wrong('/fromWorkerId')} />
          <PickWorker name="toWorkerId" label={t('toWorker')} last={me} error={wrong('/toWorkerId')} />
          <NativeSelect
            name="teamId"
            size="md"
            label={t('onlyTeam')}
            data={[
              { value: '', label: t('everyTeam') },
              ...teams.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            error={wrong('/teamId')}
          />
          <TextInput name="reason" label={t('why')} error={wrong('/reason')} />
        </Form>
      </div>
    </Sheet>
  );
}

function Done({ count }: { count: number }): ReactElement {
  const { t } = useTranslation('organisation');
  return <Notice>{count === 0 ? t('handedOverNone') : t('handedOver', { count })}</Notice>;
}
