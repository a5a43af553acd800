import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Plan, PlanRule, Session } from '../../api/contract';
import { nameIn } from '../../api/plan';
import { planRuleQuery, setPlanRule } from '../../api/reviews';
import { sayDate } from '../../components/dates';
import { wordsIn } from '../../components/form';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { DayForm } from './day-forms';
import styles from './review.module.css';

const MONTHS = [1, 2, 3, 4, 6, 9, 12, 18, 24];

interface HowOftenProps {
  readonly plan: Plan;
  readonly session: Session;
  readonly mayArrange: boolean;
}

/** The rule that this plan is reviewed by: the organisation's, or its own with who set it and why. */
export function HowOften({ plan, session, mayArrange }: HowOftenProps): ReactElement | null {
  const { t } = useTranslation('review');
  const { data: rule } = useQuery(planRuleQuery(plan.id));
  if (!rule) return null;
  const whose = rule.own ? t('everyOwn') : t('everyUsual', { organisation: session.organisation.name });
  return (
    <section className={styles['topic']}>
      <h3>{t('howOften')}</h3>
      <p>{`${[t('every', { count: rule.everyMonths }), whose].join(', ')}.`}</p>
      <Said plan={plan} rule={rule} />
      {mayArrange && (
        <div className={styles['acts']}>
          <Reveal label={t('everyChange')}>
            {(close) => <ChangeRule plan={plan} rule={rule} onDone={close} />}
          </Reveal>
        </div>
      )}
    </section>
  );
}

function Said({ plan, rule: { reason, setBy, setAt } }: { plan: Plan; rule: PlanRule }): ReactElement | null {
  const { t } = useTranslation('review');
  if (reason === null || setAt === null) return null;
  const name = nameIn(plan, setBy ?? undefined);
  const said = { reason, date: sayDate(setAt) };
  return (
    <p className={styles['quiet']}>
      {name === undefined ? t('everySaidOn', said) : t('everySaid', { ...said, name })}
    </p>
  );
}

interface ChangeProps {
  readonly plan: Plan;
  readonly rule: PlanRule;
  readonly onDone: () => void;
}

function ChangeRule({ plan, rule, onDone }: ChangeProps): ReactElement {
  const { t } = useTranslation('review');
  const send = (form: FormData): Promise<void> => {
    const months = wordsIn(form, 'everyMonths');
    const everyMonths = months === '' ? null : Number(months);
    return setPlanRule(plan.id, { everyMonths, reason: wordsIn(form, 'reason') });
  };
  const offered = [...new Set([...MONTHS, rule.everyMonths])].sort((a, b) => a - b);
  return (
    <DayForm plan={plan} save={t('everySave')} send={send} onDone={onDone}>
      {(wrong) => (
        <>
          <p>{t('everyLead')}</p>
          <NativeSelect
            name="everyMonths"
            size="md"
            label={t('everyMonths')}
            defaultValue={rule.own ? String(rule.everyMonths) : ''}
            data={[
              { value: '', label: t('everyAsUsual', { count: rule.usualMonths }) },
              ...offered.map((count) => ({ value: String(count), label: t('every', { count }) })),
            ]}
            error={wrong('/everyMonths')}
          />
          <TextInput name="reason" size="md" label={t('why')} error={wrong('/reason')} />
        </>
      )}
    </DayForm>
  );
}
