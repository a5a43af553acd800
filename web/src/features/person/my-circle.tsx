import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { sessionQuery } from '../../api/session';
import { NotFound } from '../../app/ways-on';
import { Page } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { WhoIsAround } from './circle';
import { WhoSupports } from './supporters';
import { Mine } from './whose';
import styles from './person.module.css';

/** Who and what one counts on oneself: here it is the person who says so. */
export function MyCircle(): ReactElement | null {
  const { t } = useTranslation('circle');
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (!session) return null;
  const { party, planId } = session;
  if (party.kind !== 'person' || planId !== null) return <NotFound />;
  const whose = { personId: party.id, name: party.name, mayWrite: true };
  return (
    <Page page={t('myTitle')} title={t('myTitle')} lead={t('myLead')} narrow>
      <Mine value={true}>
        <div className={styles['sheets']}>
          <WhoIsAround title={t('aroundMe')} {...whose} />
          <WhoSupports {...whose} />
        </div>
      </Mine>
    </Page>
  );
}
