import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import clsx from 'clsx';
import type { ReactElement } from 'react';
import { planOfPersonQuery } from '../../api/people';
import { sessionQuery } from '../../api/session';
import { Empty } from '../../components/empty';
import { Loaded } from '../../components/loaded';
import { Waiting } from '../../components/waiting';
import layout from '../../components/parts.module.css';
import { useTranslation } from '../../components/translation';
import { ReviewSheet } from './review-sheet';

const route = getRouteApi('/inside/people/$personId');

/** The review on the page of its person, for their team. */
export function ReviewOfPerson(): ReactElement | null {
  const { t } = useTranslation('review');
  const { personId } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const plan = useQuery(planOfPersonQuery(personId));
  if (!session) return null;
  return (
    <div className={clsx(layout['sheet'], layout['paper'])}>
      <h2>{t('title')}</h2>
      <Loaded query={plan} waiting={<Waiting lines={6} />}>
        {(of) => (of === null ? <Empty>{t('noPlan')}</Empty> : <ReviewSheet plan={of} session={session} />)}
      </Loaded>
    </div>
  );
}
