import type { ReactElement } from 'react';
import type { Plan } from '../../api/contract';
import { Empty } from '../../components/empty';
import { useTranslation } from '../../components/translation';
import { Beside } from './beside';
import { OwnWords } from './own-words';
import { shortNameOf, useReader } from './reader';
import { Row, Section } from './section';
import { Add } from './tend/add';
import { Tend } from './tend/tend';
import styles from './plan.module.css';

/** Whom to call when it gets hard: on a phone, one tap away. */
export function Crisis({ items }: { items: Plan['crisisContacts'] }): ReactElement | null {
  const { t } = useTranslation(['plan', 'tend']);
  const { plan } = useReader();
  if (!plan.sections.includes('crisis')) return null;
  return (
    <Section id="call" title={t('plan:crisis')}>
      {items.length === 0 && (
        <Row>
          <Empty>{t('tend:empty_crisis_contact', { name: shortNameOf(plan) })}</Empty>
        </Row>
      )}
      {items.map((entry) => (
        <Row key={entry.id} beside={<Beside itemId={entry.id} field="when" words={entry.when} />}>
          <div className={styles['contact']}>
            <Tend kind="crisis_contact" entry={entry}>
              <p>
                <b dir="auto">{entry.name}</b>{' '}
                {entry.relationship !== undefined && (
                  <span className={styles['quiet']} dir="auto">
                    {entry.relationship}
                  </span>
                )}
              </p>
              <OwnWords at={{ itemId: entry.id, field: 'when' }} words={entry.when} />
              <a className={styles['phone']} href={`tel:${entry.phone.replace(/[^+\d]/g, '')}`}>
                {t('plan:phone', { phone: entry.phone })}
              </a>
            </Tend>
          </div>
        </Row>
      ))}
      <Row>
        <Add kind="crisis_contact" />
      </Row>
    </Section>
  );
}
