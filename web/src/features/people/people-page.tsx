import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue, useIntersection } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import {
  keepPreviousData,
  useInfiniteQuery,
  useSuspenseQuery,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { memo, useEffect, useMemo, useState, type ComponentProps, type ReactElement } from 'react';
import { writesPlans } from '../../app/roles';
import { peopleQuery } from '../../api/people';
import { sessionQuery } from '../../api/session';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useTranslation } from '../../components/translation';
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
  const found = useInfiniteQuery({ ...peopleQuery({ search, mine }), placeholderData: keepPreviousData });
  const people = useMemo(() => found.data?.pages.flatMap(({ items }) => items) ?? [], [found.data]);
  return (
    <Loaded query={found} waiting={<Waiting lines={6} />}>
      {() => <FoundPeople people={people} mine={mine} found={found} />}
    </Loaded>
  );
});

interface FoundPeopleProps {
  readonly people: ComponentProps<typeof PeopleList>['people'];
  readonly mine: boolean;
  readonly found: MoreProps['of'];
}

function FoundPeople({ people, mine, found }: FoundPeopleProps): ReactElement {
  const { t } = useTranslation('people');
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
      {found.hasNextPage && <More of={found} />}
    </section>
  );
}

interface MoreProps {
  readonly of: Pick<
    UseInfiniteQueryResult,
    'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'fetchNextPage'
  >;
}

/** Fetches the next by itself when it comes near; the button says so, and serves whoever does not scroll. */
function More({ of }: MoreProps): ReactElement {
  const { t } = useTranslation();
  const { ref, entry } = useIntersection({ rootMargin: AHEAD });
  const near = entry?.isIntersecting === true;
  const { isFetchingNextPage: loading, isFetchNextPageError: failed } = of;
  const onMore = (): void => void of.fetchNextPage();
  useEffect(() => {
    // What failed is asked for again by a press alone: a service in trouble is not asked without end.
    if (near && !loading && !failed) onMore();
    // Once for each time it comes near, and again when what was fetched did not push it away.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `onMore` is new at every drawing and always the same act
  }, [near, loading, failed]);
  return (
    <div ref={ref}>
      <Button variant="default" className={styles['more']} loading={loading} onClick={onMore}>
        {t('more')}
      </Button>
    </div>
  );
}
