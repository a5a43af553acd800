import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue, useIntersection } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { memo, useEffect, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { writesPlans } from '../../app/roles';
import { peopleQuery } from '../../api/people';
import { sessionQuery } from '../../api/session';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { PeopleList } from './people-list';
import { RecentPeople } from './recent';
import styles from './people.module.css';

const PAUSE_MS = 150;
/** How far below the window the next of a long list are fetched, so that scrolling finds them there. */
const AHEAD = '1500px';

/** Find somebody. What is typed stays on this page: a name in an address would stay in the browser's history. */
export function PeoplePage(): ReactElement {
  const { t } = useTranslation('people');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const mayWrite = session !== null && writesPlans(session);
  const [typed, setTyped] = useState('');
  const [mine, setMine] = useState(mayWrite);
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const add = mayWrite && (
    <LinkButton to="/people/add" className={styles['add'] ?? ''}>
      {t('add')}
    </LinkButton>
  );
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

interface FoundProps {
  readonly search: string;
  readonly mine: boolean;
}

/** Drawn anew for what is searched for, and not for each key on the way there. */
const Found = memo(function Found({ search, mine }: FoundProps): ReactElement {
  const { t } = useTranslation('people');
  const found = useInfiniteQuery({ ...peopleQuery({ search, mine }), placeholderData: keepPreviousData });
  const people = useMemo(() => found.data?.pages.flatMap(({ items }) => items) ?? [], [found.data]);
  if (found.isPending) return <Waiting lines={6} />;
  if (found.isError) return <Trouble error={found.error} onRetry={() => void found.refetch()} />;
  const count = people.length;
  if (count === 0)
    return mine ? (
      <Empty title={t('noneMine')}>{t('noneMineBody')}</Empty>
    ) : (
      <Empty title={t('none')}>{t('noneBody')}</Empty>
    );
  return (
    <section aria-label={t('title')}>
      <p className={styles['count']} role="status">
        {t(found.hasNextPage ? 'foundMore' : 'found', { count })}
      </p>
      <PeopleList people={people} whole={!found.hasNextPage} />
      {found.hasNextPage && (
        <More loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      )}
    </section>
  );
});

/** Fetches the next by itself when it comes near; the button says so, and serves whoever does not scroll. */
function More({ loading, onMore }: { loading: boolean; onMore: () => void }): ReactElement {
  const { t } = useTranslation();
  const { ref, entry } = useIntersection({ rootMargin: AHEAD });
  const near = entry?.isIntersecting === true;
  useEffect(() => {
    if (near && !loading) onMore();
    // Once for each time it comes near, and again when what was fetched did not push it away.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `onMore` is new at every drawing and always the same act
  }, [near, loading]);
  return (
    <div ref={ref}>
      <Button variant="default" className={styles['more']} loading={loading} onClick={onMore}>
        {t('more')}
      </Button>
    </div>
  );
}
