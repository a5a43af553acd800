import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../api/contract';
import styles from './person.module.css';

/** Ways to reach somebody, each with whether it is safe: that is part of the way, and never left out. */
export function ContactWays({ contacts }: { contacts: NonNullable<Person['contacts']> }): ReactElement {
  const { t } = useTranslation('person');
  return (
    <ul>
      {contacts.map(({ kind, value, safe, note }) => (
        <li key={`${kind} ${value}`}>
          <bdi>{value}</bdi>
          <p className={styles['quiet']}>
            {[
              t(`kind_${kind as 'phone'}`),
              t(`safe_${safe as 'always'}`),
              ...(note === null ? [] : [note]),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
