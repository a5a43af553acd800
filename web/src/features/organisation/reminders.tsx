import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { sessionQuery } from '../../api/session';
import { setsReminderRules } from '../../app/roles';
import { useTranslation } from '../../components/translation';
import { RulesOf } from '../reminders';
import { Sheet } from './organisation-layout';

/** Who is told of which date in this organisation, and when. */
export function Reminders(): ReactElement | null {
  const { t } = useTranslation('reminders');
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (!session) return null;
  return (
    <Sheet title={t('title')} lead={t('lead')}>
      <RulesOf planId={null} mayChange={setsReminderRules(session)} />
    </Sheet>
  );
}
