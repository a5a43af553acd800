import { TextInput } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { workersQuery } from '../../api/organisation';
import { sessionQuery } from '../../api/session';
import { Empty } from '../../components/empty';
import { Notice } from '../../components/notice';
import { Reveal } from '../../components/reveal';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { InviteWorker } from './invite-worker';
import { Sheet } from './organisation-layout';
import { runsOrganisation } from './parts';
import { WorkerRow } from './worker-row';
import styles from './organisation.module.css';

const LONG_LIST = 8;

/** Who works here: for everybody to read, and for an administrator to change. */
export function Workers(): ReactElement | null {
  const { t } = useTranslation('organisation');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const workers = useQuery(workersQuery());
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  if (!session) return null;
  const mayChange = runsOrganisation(session);
  const wanted = search.trim().toLocaleLowerCase();
  const found = (workers.data ?? []).filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <Sheet title={t('workers')} lead={t('workersLead')}>
      {mayChange && (
        <div className={styles['tools']}>
          <Reveal label={t('invite')} main>
            {(close) => <InviteWorker onDone={close} onInvited={(words) => setSaid([words])} />}
          </Reveal>
        </div>
      )}
      <div role="status">
        {said.length > 0 && (
          <Notice>
            {said.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </Notice>
        )}
      </div>
      {(workers.data?.length ?? 0) > LONG_LIST && (
        <div className={styles['tools']}>
          <TextInput
            type="search"
            label={t('searchWorkers')}
            value={search}
            onChange={({ currentTarget: { value } }) => setSearch(value)}
          />
        </div>
      )}
      {workers.isPending && <Waiting lines={6} />}
      {workers.isError && <Trouble error={workers.error} onRetry={() => void workers.refetch()} />}
      {workers.isSuccess && found.length === 0 && <Empty>{t('noWorkers')}</Empty>}
      <ul className={styles['rows']}>
        {found.map((worker) => (
          <WorkerRow key={worker.id} worker={worker} mayChange={mayChange} onSaid={setSaid} />
        ))}
      </ul>
    </Sheet>
  );
}
