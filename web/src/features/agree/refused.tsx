import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { readPlanAgain } from '../../api/agreements';
import { isProblem } from '../../api/problem';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import styles from './agree.module.css';

const MOVED_ON = new Set(['hash_moved_on', 'proposal_closed', 'not_found', 'not_agreed']);

/** Why it was not taken. Where somebody else was quicker, the way on is to read again what is there now. */
export function Refused({ error, planId }: { error: unknown; planId: string }): ReactElement {
  const { t } = useTranslation('agree');
  const client = useQueryClient();
  const details = isProblem(error) ? (error.body.errors ?? []) : [];
  return (
    <>
      <Trouble error={error} />
      {details.length > 1 && (
        <ul className={styles['details']}>
          {details.map(({ pointer, message }) => (
            <li key={pointer}>{message}</li>
          ))}
        </ul>
      )}
      {isProblem(error) && MOVED_ON.has(error.code) && (
        <Button variant="default" onClick={() => void readPlanAgain(client, planId)}>
          {t('readAgain')}
        </Button>
      )}
    </>
  );
}
