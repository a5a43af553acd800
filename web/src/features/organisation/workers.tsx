import { TextInput } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Worker } from '../../api/contract';
import { workersQuery } from '../../api/organisation';
import { sessionQuery } from '../../api/session';
import { Empty } from '../../components/empty';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
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
  const [said, setSaid] = useState<readonly string[]>([]);
  if (!session) return null;
  const mayChange = runsOrganisation(session);
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
      <Loaded query={workers} waiting={<Waiting lines={6} />}>
        {(all) => <Rows workers={all} mayChange={mayChange} onSaid={setSaid} />}
      </Loaded>
    </Sheet>
  );
}

interface RowsProps {
  readonly workers: readonly Worker[];
  readonly mayChange: boolean;
  readonly onSaid: (words: readonly string[]) => void;
}

function Rows({ workers, mayChange, onSaid }: RowsProps): ReactElement {
  const { t } = useTranslation('organisation');
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = workers.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <>
      {workers.length > LONG_LIST && (
        <div className={styles['tools']}>
          <TextInput
            type="search"
            label={t('searchWorkers')}
            value={search}
            onChange={({ currentTarget: { value } }) => setSearch(value)}
          />
        </div>
      )}
      {found.length === 0 && <Empty>{t('noWorkers')}</Empty>}
      <ul className={styles['rows']}>
        {found.map((worker) => (
          <WorkerRow key={worker.id} worker={worker} mayChange={mayChange} onSaid={onSaid} />
        ))}
      </ul>
    </>
  );
}
