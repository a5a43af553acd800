import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Narrative, Plan, Strength } from '../../api/contract';
import { Empty } from '../../components/empty';
import { Beside } from './beside';
import { OwnWords } from './own-words';
import { shortNameOf, useReader } from './reader';
import { Row, Section } from './section';
import styles from './plan.module.css';

interface LineProps {
  readonly id: string;
  readonly label?: string;
  readonly words: Narrative | undefined;
  readonly field?: string;
}

/** One line under its label, as a ledger has them: label at the left, the person's words beside it. */
function Line({ id, label, words, field = 'words' }: LineProps): ReactElement {
  return (
    <Row beside={<Beside itemId={id} field={field} words={words} />}>
      <div className={styles['line']}>
        <span className={styles['lineLabel']}>{label}</span>
        <div>
          <OwnWords at={{ itemId: id, field }} words={words} />
        </div>
      </div>
    </Row>
  );
}

export function Strengths({ items }: { items: readonly Strength[] }): ReactElement | null {
  const { t } = useTranslation('plan');
  const { plan } = useReader();
  if (!plan.sections.includes('strengths')) return null;
  return (
    <Section title={t('strengths')}>
      {items.length === 0 && (
        <Row>
          <Empty>{t('emptyStrengths', { name: shortNameOf(plan) })}</Empty>
        </Row>
      )}
      {items.map(({ id, lifeArea, time, words }) => (
        <Line
          key={id}
          id={id}
          words={words}
          label={`${t(`life_${lifeArea as 'home'}`)}, ${t(`time_${time as 'past'}`)}`}
        />
      ))}
    </Section>
  );
}

export function Values({ items }: { items: Plan['values'] }): ReactElement | null {
  const { t } = useTranslation('plan');
  if (items.length === 0) return null;
  return (
    <Section title={t('values')}>
      {items.map(({ id, lifeArea, words }) => (
        <Line
          key={id}
          id={id}
          words={words}
          {...(lifeArea ? { label: t(`life_${lifeArea as 'home'}`) } : {})}
        />
      ))}
    </Section>
  );
}

export function Preferences({ items }: { items: Plan['preferences'] }): ReactElement | null {
  const { t } = useTranslation('plan');
  if (items.length === 0) return null;
  return (
    <Section title={t('preferences')}>
      {items.map(({ id, wish, words }) => (
        <Line key={id} id={id} words={words} label={t(`wish_${wish as 'want'}`)} />
      ))}
    </Section>
  );
}

/** What is needed, what stands in the way of it, and what nobody could offer: said as what it is. */
export function Needs({ plan }: { plan: Plan }): ReactElement {
  const { t } = useTranslation('plan');
  const { needs, barriers, unmetNeeds } = plan;
  return (
    <>
      {needs.length > 0 && (
        <Section title={t('needs')}>
          {needs.map(({ id, important, words }) => (
            <Line key={id} id={id} words={words} label={t(`important_${important as 'to'}`)} />
          ))}
        </Section>
      )}
      {barriers.length > 0 && (
        <Section title={t('barriers')}>
          {barriers.map(({ id, origin, words }) => (
            <Line key={id} id={id} words={words} label={t(`origin_${origin as 'personal'}`)} />
          ))}
        </Section>
      )}
      {unmetNeeds.length > 0 && (
        <Section title={t('unmet')}>
          {unmetNeeds.map(({ id, service, words }) => (
            <Line key={id} id={id} words={words} {...(service === undefined ? {} : { label: service })} />
          ))}
        </Section>
      )}
    </>
  );
}

export function Crisis({ items }: { items: Plan['crisisContacts'] }): ReactElement | null {
  const { t } = useTranslation('plan');
  if (items.length === 0) return null;
  return (
    <Section title={t('crisis')}>
      {items.map(({ id, name, relationship, phone, when }) => (
        <Row key={id} beside={<Beside itemId={id} field="when" words={when} />}>
          <div className={styles['contact']}>
            <p>
              <b>{name}</b>{' '}
              {relationship !== undefined && <span className={styles['quiet']}>{relationship}</span>}
            </p>
            <OwnWords at={{ itemId: id, field: 'when' }} words={when} />
            <a className={styles['phone']} href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
              {t('phone', { phone })}
            </a>
          </div>
        </Row>
      ))}
    </Section>
  );
}
