import { IconBulb } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn, suggestionsQuery } from '../../api/plan';
import { sayDate } from '../../components/dates';
import { shortNameOf, useReader } from './reader';
import { Row, Section } from './section';
import styles from './plan.module.css';

/** What waits for the person. Nobody else can add it, so here it is only read. */
export function Suggestions(): ReactElement | null {
  const { t } = useTranslation(['plan', 'myPlan']);
  const { plan, kind } = useReader();
  const { data } = useQuery({ ...suggestionsQuery(plan.id), enabled: kind === 'worker' });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('suggestions')}>
      {data.items.map(({ id, text, lang, suggestedBy, suggestedAt }) => (
        <Row key={id}>
          <div className={styles['suggestion']}>
            <p className={styles['from']}>
              <IconBulb size={16} stroke={2} aria-hidden="true" />
              {t('byOn', {
                by: t('myPlan:suggestedBy', { name: nameIn(plan, suggestedBy) ?? t('colleague') }),
                date: sayDate(suggestedAt),
              })}
            </p>
            <p lang={lang} dir="auto">
              {text}
            </p>
            <p className={styles['quiet']}>{t('suggestHint', { name: shortNameOf(plan) })}</p>
          </div>
        </Row>
      ))}
    </Section>
  );
}
