import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Episode } from '../../api/contract';
import { episodesQuery, personQuery } from '../../api/people';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Part, usePersonId } from './part';
import styles from './person.module.css';

export function Episodes(): ReactElement {
  const { t } = useTranslation('person');
  const personId = usePersonId();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const episodes = useQuery(episodesQuery(personId));
  return (
    <Part title={t('episodes')} query={episodes}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{t('emptyEpisodes', { name: person.calledAs ?? person.name })}</Empty>
        ) : (
          <ul className={styles['rows']}>
            {items.map((episode) => (
              <Row key={episode.id} episode={episode} />
            ))}
          </ul>
        )
      }
    </Part>
  );
}

function Row({ episode }: { episode: Episode }): ReactElement {
  const { t } = useTranslation(['person', 'app']);
  const { team, lead, referredOn, keyWorker, legalStatus, closedAt, closingView, returnRoute } = episode;
  const facts = [
    t('referred', { date: sayDate(referredOn) }),
    ...(closedAt === null ? [] : [t('closed', { date: sayDate(closedAt) })]),
    ...(keyWorker ? [t('app:keyWorker', { name: keyWorker.name })] : []),
    ...(legalStatus === null ? [] : [legalStatus]),
  ];
  return (
    <li className={styles['row']}>
      <div>
        <b>{team.name}</b>{' '}
        <span className={styles['quiet']}>{lead && closedAt === null ? t('lead') : ''}</span>
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
        {closingView !== null && (
          <p>
            <span className={styles['quiet']}>{t('theirView')}</span>
            <span className={styles['words']}> {closingView}</span>
          </p>
        )}
        {returnRoute !== null && (
          <p>
            <span className={styles['quiet']}>{t('returnRoute')}</span> {returnRoute}
          </p>
        )}
      </div>
    </li>
  );
}
