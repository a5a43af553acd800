import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { sessionQuery } from '../../api/session';
import { NotFound } from '../../app/ways-on';
import { Page } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { Sharing } from './consents';
import styles from './person.module.css';

/** Who sees what of one's own plan: here it is the person who decides. */
export function MySharing(): ReactElement | null {
  const { t } = useTranslation('sharing');
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (!session) return null;
  const { party, planId } = session;
  if (party.kind !== 'person' || planId !== null) return <NotFound />;
  return (
    <Page page={t('title')} title={t('title')} lead={t('lead')} narrow>
      <div className={styles['sheets']}>
        <Sharing title={t('supporters')} personId={party.id} mine mayWrite empty={party.name} />
      </div>
    </Page>
  );
}
