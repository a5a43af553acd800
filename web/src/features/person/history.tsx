import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { personQuery } from '../../api/people';
import { HistoryList } from '../history';
import { usePersonId } from './part';
import styles from './person.module.css';

export function History(): ReactElement {
  const { t } = useTranslation('person');
  const personId = usePersonId();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  return (
    <section className={styles['sheet']}>
      <h2>{t('history')}</h2>
      <HistoryList personId={personId} name={person.calledAs ?? person.name} />
    </section>
  );
}
