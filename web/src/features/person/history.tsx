import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { personQuery } from '../../api/people';
import { HistoryList } from '../history';
import { usePersonId } from './part';
import layout from '../../components/parts.module.css';
import { useTranslation } from '../../components/translation';

export function History(): ReactElement {
  const { t } = useTranslation('person');
  const personId = usePersonId();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  return (
    <section className={layout['sheet']}>
      <h2>{t('history')}</h2>
      <HistoryList personId={personId} name={person.calledAs ?? person.name} />
    </section>
  );
}
