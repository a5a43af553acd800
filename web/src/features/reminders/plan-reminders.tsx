import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { RulesOf } from './rules-of';
import styles from './reminders.module.css';

interface PlanRemindersProps {
  readonly planId: string;
  readonly mayChange: boolean;
}

/** Who is told of the dates of one plan; asked for only where somebody wants to see it. */
export function PlanReminders({ planId, mayChange }: PlanRemindersProps): ReactElement {
  const { t } = useTranslation('reminders');
  return (
    <div className={styles['ofPlan']}>
      <Reveal label={t('planTitle')}>
        {(close) => (
          <>
            <p className={styles['quiet']}>{t('planLead')}</p>
            <RulesOf planId={planId} mayChange={mayChange} />
            <Button variant="default" onClick={close}>
              {t('close')}
            </Button>
          </>
        )}
      </Reveal>
    </div>
  );
}
