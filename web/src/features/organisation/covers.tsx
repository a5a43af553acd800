import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Cover } from '../../api/contract';
import { coversQuery, endCover } from '../../api/organisation';
import { sessionQuery } from '../../api/session';
import { Act } from '../../components/act';
import { sayDate, sayTime } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Loaded } from '../../components/loaded';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { ArrangeCover } from './arrange-cover';
import { Sheet } from './organisation-layout';
import { arrangesCover } from './parts';
import styles from './organisation.module.css';

/** Who stands in for whom, and until when. */
export function Covers(): ReactElement | null {
  const { t } = useTranslation('organisation');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const covers = useQuery(coversQuery);
  if (!session) return null;
  const may = arrangesCover(session);
  return (
    <Sheet title={t('cover')} lead={t('coverLead')}>
      {may && (
        <div className={styles['tools']}>
          <Reveal label={t('arrange')} main>
            {(close) => <ArrangeCover session={session} onDone={close} />}
          </Reveal>
        </div>
      )}
      <Loaded query={covers} waiting={<Waiting lines={4} />}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{t('noCover')}</Empty>
          ) : (
            <ul className={styles['rows']}>
              {all.map((cover) => (
                <Row key={cover.id} cover={cover} may={may} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Sheet>
  );
}

function Row({ cover, may }: { cover: Cover; may: boolean }): ReactElement {
  const { t } = useTranslation('organisation');
  const { id, coveringWorker, coveredWorker, team, startsAt, endsAt, reason } = cover;
  const whom = coveredWorker?.name ?? team?.name ?? '';
  const at = (moment: string): string => `${sayDate(moment)}, ${sayTime(moment)}`;
  return (
    <li className={styles['row']}>
      <div className={styles['who']}>
        <b>{t('coverLine', { who: coveringWorker.name, whom })}</b>
        <p className={styles['quiet']}>
          {[t('coverTimes', { from: at(startsAt), until: at(endsAt) }), reason].join(' · ')}
        </p>
      </div>
      {may && (
        <div className={styles['acts']}>
          <Act
            label={t('endCover')}
            about={t('coverLine', { who: coveringWorker.name, whom })}
            says={t('endCoverSays', { name: coveringWorker.name })}
            go={t('endCoverGo')}
            act={() => endCover(id)}
            refresh={[coversQuery.queryKey]}
          />
        </div>
      )}
    </li>
  );
}
