import type { ReactElement } from 'react';
import type { Person } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import styles from './person.module.css';

/** Ways to reach somebody, each with whether it is safe: that is part of the way, and never left out. */
export function ContactWays({ contacts }: { contacts: NonNullable<Person['contacts']> }): ReactElement {
  const sayWay = useSayWay();
  return (
    <ul className={styles['several']}>
      {contacts.map((way) => (
        <li key={`${way.kind} ${way.value}`}>
          <bdi>{way.value}</bdi>
          <p className={styles['quiet']}>{sayWay(way)}</p>
        </li>
      ))}
    </ul>
  );
}

type Way = NonNullable<Person['contacts']>[number];

/** What kind of way it is, whether it is safe, and what care it takes. */
export function useSayWay(): (way: Way) => string {
  const { t } = useTranslation('person');
  return ({ kind, safe, note }) =>
    [t(`kind_${kind as 'phone'}`), t(`safe_${safe as 'always'}`), ...(note === null ? [] : [note])].join(
      ' · ',
    );
}
