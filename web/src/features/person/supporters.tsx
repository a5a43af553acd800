import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Supporter } from '../../api/contract';
import { personQuery, supportersQuery } from '../../api/people';
import { Avatar } from '../../components/avatar';
import { Empty } from '../../components/empty';
import { Part, usePersonId } from './part';
import styles from './person.module.css';

export function Supporters(): ReactElement {
  const { t } = useTranslation('person');
  const personId = usePersonId();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const supporters = useQuery(supportersQuery(personId));
  return (
    <Part title={t('supporters')} query={supporters}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{t('emptySupporters', { name: person.calledAs ?? person.name })}</Empty>
        ) : (
          <ul className={styles['rows']}>
            {items.map((supporter) => (
              <Row key={supporter.id} supporter={supporter} />
            ))}
          </ul>
        )
      }
    </Part>
  );
}

function Row({ supporter }: { supporter: Supporter }): ReactElement {
  const { t } = useTranslation('person');
  const { name, relationship, roles, wanted, email, phone, joined, endedAt } = supporter;
  const facts = [
    endedAt === null ? t(`wanted_${wanted as 'yes'}`) : t('ended'),
    ...roles.map((role) => t(`role_${role as 'carer'}`)),
    ...(joined ? [t('joined')] : []),
  ];
  return (
    <li className={styles['row']}>
      <Avatar name={name} kind="supporter" />
      <div>
        <b>{name}</b> <span className={styles['quiet']}>{relationship}</span>
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
        <p>{[phone, email].filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
}
