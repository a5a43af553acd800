import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { circleQuery, personQuery } from '../../api/people';
import { Avatar } from '../../components/avatar';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Part, usePersonId } from './part';
import styles from './person.module.css';

export function Circle(): ReactElement {
  const { t } = useTranslation('person');
  const personId = usePersonId();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const circle = useQuery(circleQuery(personId));
  return (
    <Part title={t('circle')} query={circle}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{t('emptyCircle', { name: person.calledAs ?? person.name })}</Empty>
        ) : (
          <ul className={styles['rows']}>
            {items.map(({ id, name, kind, relationship, jobTitle, brings, from, to }) => (
              <li key={id} className={styles['row']}>
                <Avatar name={name} kind={kind} />
                <div>
                  <b>{name}</b>{' '}
                  <span className={styles['quiet']}>
                    {[
                      ...(relationship !== null ? [relationship] : jobTitle !== null ? [jobTitle] : []),
                      to === null ? t('since', { date: sayDate(from) }) : t('until', { date: sayDate(to) }),
                    ].join(' · ')}
                  </span>
                  {brings !== null && <p className={styles['words']}>{brings}</p>}
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </Part>
  );
}
