import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Episode } from '../../api/contract';
import { episodesQuery, personQuery } from '../../api/people';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Outcome, type Came } from '../../components/outcome';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { CloseEpisode, EditEpisode, OpenEpisode } from './episode-forms';
import { Part, useMayWrite, usePersonId } from './part';
import styles from './person.module.css';

/** Each stretch of support by a team: begun, led, and ended with the person's own view and a way back. */
export function Episodes(): ReactElement {
  const { t } = useTranslation('person');
  const personId = usePersonId();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const episodes = useQuery(episodesQuery(personId));
  const mayWrite = useMayWrite(person);
  const [came, setCame] = useState<Came | null>(null);
  const closed = (reviewOn: string | null): void =>
    setCame({ words: reviewOn === null ? t('ended') : t('endedReview', { date: sayDate(reviewOn) }) });
  return (
    <Part title={t('episodes')} query={episodes}>
      {({ items }) => (
        <>
          {items.length === 0 && (
            <Empty>{t('emptyEpisodes', { name: person.calledAs ?? person.name })}</Empty>
          )}
          <Outcome came={came} className={styles['came']} />
          <ul className={styles['rows']}>
            {items.map((episode) => (
              <Row key={episode.id} episode={episode} mayWrite={mayWrite} onClosed={closed} />
            ))}
          </ul>
          {mayWrite && (
            <div className={styles['acts']}>
              <Reveal label={t('openEpisode')} main>
                {(close) => <OpenEpisode personId={personId} onDone={close} />}
              </Reveal>
              <LinkButton to="/organisation/handover" variant="subtle">
                {t('handoverLink')}
              </LinkButton>
              <LinkButton to="/organisation/cover" variant="subtle">
                {t('coverLink')}
              </LinkButton>
            </div>
          )}
        </>
      )}
    </Part>
  );
}

interface RowProps {
  readonly episode: Episode;
  readonly mayWrite: boolean;
  readonly onClosed: (reviewOn: string | null) => void;
}

function Row({ episode, mayWrite, onClosed }: RowProps): ReactElement {
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
        <b dir="auto">{team.name}</b>{' '}
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
        {mayWrite && closedAt === null && (
          <div className={styles['acts']}>
            <Reveal label={t('changeEpisode')} about={team.name}>
              {(close) => <EditEpisode episode={episode} onDone={close} />}
            </Reveal>
            <Reveal label={t('closeEpisode')} about={team.name}>
              {(close) => <CloseEpisode episode={episode} onDone={close} onClosed={onClosed} />}
            </Reveal>
          </div>
        )}
      </div>
    </li>
  );
}
