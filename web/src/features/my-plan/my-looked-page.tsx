import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { sessionQuery } from '../../api/session';
import { Page } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { HistoryList } from '../history';

export function MyLookedPage(): ReactElement | null {
  const { t } = useTranslation('myPlan');
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (!session) return null;
  return (
    <Page page={t('tabLooked')} title={t('lookedTitle')} narrow>
      <HistoryList personId={session.party.id} name={session.party.name} />
    </Page>
  );
}
