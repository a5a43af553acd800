import { Link } from '@tanstack/react-router';
import { memo, type ReactElement } from 'react';
import type { PersonLine } from '../../api/contract';
import { Avatar } from '../../components/avatar';
import { daysUntil, sayBirth, sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import styles from './people.module.css';

interface RowProps {
  readonly person: PersonLine;
}

/** What was there already is not drawn again when the list is scrolled. */
export const PersonRow = memo(function PersonRow({ person }: RowProps): ReactElement {
  const { t } = useTranslation(['people', 'app']);
  const { id, name, calledAs, dateOfBirth, keyWorker, plan } = person;
  const sayReview = (day: string): string =>
    t(daysUntil(day) < 0 ? 'reviewLate' : 'review', { date: sayDate(day) });
  const facts = [
    ...(calledAs === null || name.startsWith(calledAs) ? [] : [t('calledAs', { name: calledAs })]),
    ...(dateOfBirth === null ? [] : [t('app:born', { date: sayBirth(dateOfBirth) })]),
    ...(keyWorker ? [t('app:keyWorker', { name: keyWorker.name })] : []),
  ];
  const review = plan?.reviewOn ? sayReview(plan.reviewOn) : t('noReview');
  return (
    <Link to="/people/$personId" params={{ personId: id }} className={styles['person']}>
      <Avatar name={name} kind="person" />
      <span className={styles['who']}>
        <b>
          <bdi>{name}</bdi>
        </b>
        <span className={styles['quiet']}>{facts.join(' · ')}</span>
      </span>
      <span className={styles['review']}>{plan ? review : t('noPlan')}</span>
    </Link>
  );
});
