import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { planOfPersonQuery } from '../../api/people';
import { sessionQuery } from '../../api/session';
import { Empty } from '../../components/empty';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import layout from '../../components/parts.module.css';
import { ReviewSheet } from './review-sheet';

const route = getRouteApi('/inside/people/$personId');

/** The review on the page of its person, for their team. */
export function ReviewOfPerson(): ReactElement | null {
  const { t } = useTranslation('review');
  const { personId } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const plan = useQuery(planOfPersonQuery(personId));
  if (!session) return null;
  if (plan.isError) return <Trouble error={plan.error} onRetry={() => void plan.refetch()} />;
  return (
    <div className={layout['sheet']}>
      <h2>{t('title')}</h2>
      {plan.data === undefined && <Waiting lines={6} />}
      {plan.data === null && <Empty>{t('noPlan')}</Empty>}
      {plan.data && <ReviewSheet plan={plan.data} session={session} />}
    </div>
  );
}
