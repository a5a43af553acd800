import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { writesPlans } from '../../app/roles';
import { peopleQuery } from '../../api/people';
import { sessionQuery } from '../../api/session';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { PersonRow } from './person-row';
import { RecentPeople } from './recent';
import styles from './people.module.css';

const PAUSE_MS = 150;

/** Find somebody. What is typed stays on this page: a name in an address would stay in the browser's history. */
export function PeoplePage(): ReactElement {
  const { t } = useTranslation('people');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const mayWrite = session !== null && writesPlans(session);
  const [typed, setTyped] = useState('');
  const [mine, setMine] = useState(mayWrite);
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const add = mayWrite && <LinkButton to="/people/add">{t('add')}</LinkButton>;
  return (
    <Page page={t('page')} title={t('title')} aside={add}>
      <search className={styles['search']}>
        <TextInput
          type="search"
          label={t('search')}
          description={t('searchHint')}
          value={typed}
          autoComplete="off"
          maxLength={200}
          leftSection={<IconSearch size={20} stroke={1.75} aria-hidden="true" />}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {mayWrite && search === '' && <Whose mine={mine} onChange={setMine} />}
      </search>
      {search === '' && <RecentPeople />}
      <Found search={search} mine={mine && search === ''} />
    </Page>
  );
}

function Whose({ mine, onChange }: { mine: boolean; onChange: (mine: boolean) => void }): ReactElement {
  const { t } = useTranslation('people');
  return (
    <div className={styles['whose']} role="group" aria-label={t('which')}>
      {[true, false].map((each) => (
        <button
          key={String(each)}
          type="button"
          className={styles['which']}
          aria-pressed={each === mine}
          onClick={() => onChange(each)}
        >
          {t(each ? 'mine' : 'all')}
        </button>
      ))}
    </div>
  );
}

function Found({ search, mine }: { search: string; mine: boolean }): ReactElement {
  const { t } = useTranslation(['people', 'app']);
  const found = useInfiniteQuery({ ...peopleQuery({ search, mine }), placeholderData: keepPreviousData });
  if (found.isPending) return <Waiting lines={6} />;
  if (found.isError) return <Trouble error={found.error} onRetry={() => void found.refetch()} />;
  const people = found.data.pages.flatMap(({ items }) => items);
  if (people.length === 0)
    return mine ? (
      <Empty title={t('noneMine')}>{t('noneMineBody')}</Empty>
    ) : (
      <Empty title={t('none')}>{t('noneBody')}</Empty>
    );
  return (
    <section aria-label={t('title')}>
      <p className={styles['count']} role="status">
        {t(found.hasNextPage ? 'foundMore' : 'found', { count: people.length })}
      </p>
      <ul className={styles['rows']}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button
          variant="default"
          className={styles['more']}
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('app:more')}
        </Button>
      )}
    </section>
  );
}
