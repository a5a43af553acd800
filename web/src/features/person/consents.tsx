import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent } from '../../api/contract';
import { consentsQuery, personQuery } from '../../api/people';
import { Avatar } from '../../components/avatar';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Part, usePersonId } from './part';
import styles from './person.module.css';

export function Consents(): ReactElement {
  const { t } = useTranslation('person');
  const personId = usePersonId();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const consents = useQuery(consentsQuery(personId));
  return (
    <Part title={t('consents')} query={consents}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{t('emptyConsents', { name: person.calledAs ?? person.name })}</Empty>
        ) : (
          <ul className={styles['rows']}>
            {items.map((consent) => (
              <Row key={consent.id} consent={consent} />
            ))}
          </ul>
        )
      }
    </Part>
  );
}

function Row({ consent }: { consent: Consent }): ReactElement {
  const { t } = useTranslation('person');
  const { recipient, section, status, purpose, words, expiresOn, writesOwnWords, since } = consent;
  const facts = [
    t(`consent_${status as 'given'}`),
    t('since', { date: sayDate(since) }),
    ...(expiresOn === null ? [] : [t('until', { date: sayDate(expiresOn) })]),
    ...(writesOwnWords ? [t('writesOwn')] : []),
  ];
  return (
    <li className={styles['row']}>
      <Avatar name={recipient.name} kind="supporter" />
      <div>
        <b>{t('consentSees', { name: recipient.name, section: t(`section_${section as 'goals'}`) })}</b>
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
        <p className={styles['quiet']}>{t('consentPurpose', { purpose })}</p>
        {words !== null && <p className={styles['words']}>{words}</p>}
      </div>
    </li>
  );
}
