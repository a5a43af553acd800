import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import type { ReminderRules } from '../../api/contract';
import {
  readReminderRules,
  reminderRulesQuery,
  setReminderRules,
  takeBackReminderRules,
  type WantedOfPlan,
} from '../../api/reminders';
import { Act } from '../../components/act';
import { ChangeForm } from '../../components/change-form';
import { wordsIn } from '../../components/form';
import { Loaded } from '../../components/loaded';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import type { Say } from '../../components/two-values';
import { Waiting } from '../../components/waiting';
import { wantedIn, sideOf } from './rows';
import { EscalationRows, RuleRows } from './rule-rows';
import styles from './reminders.module.css';

interface RulesOfProps {
  /** Null: those of the organisation. */
  readonly planId: string | null;
  readonly mayChange: boolean;
}

/** Who is told of which date, and when: each kind in words, and to be changed where it stands. */
export function RulesOf({ planId, mayChange }: RulesOfProps): ReactElement {
  const rules = useQuery(reminderRulesQuery(planId));
  return (
    <Loaded query={rules} waiting={<Waiting lines={6} />}>
      {(all) =>
        all.map((each) => <Kind key={each.kind} rules={each} planId={planId} mayChange={mayChange} />)
      }
    </Loaded>
  );
}

interface KindProps extends RulesOfProps {
  readonly rules: ReminderRules;
}

function Kind({ rules, planId, mayChange }: KindProps): ReactElement {
  const { t } = useTranslation('reminders');
  const [saved, setSaved] = useState(false);
  const { kind, source, reason, version } = rules;
  const here = planId === null ? 'organisation' : 'plan';
  const what = t(`kind_${kind}`);
  const titleId = useId();
  return (
    <section className={styles['kind']} aria-labelledby={titleId}>
      <h3 id={titleId}>{what}</h3>
      <p className={styles['quiet']}>{t(`about_${kind}`)}</p>
      <Lines rules={rules} />
      <p className={styles['quiet']}>{t(`source_${source}`)}</p>
      {source === 'plan' && reason !== null && <p className={styles['quiet']}>{t('reasonOf', { reason })}</p>}
      <p role="status">{saved && t('saved')}</p>
      {mayChange && (
        <div className={styles['acts']}>
          <Reveal label={t('change')} about={what}>
            {(close) => (
              <ChangeRules
                rules={rules}
                planId={planId}
                onDone={() => {
                  setSaved(true);
                  close();
                }}
                onCancel={close}
              />
            )}
          </Reveal>
          {source === here && (
            <Act
              label={t(`takeBack_${here}`)}
              about={what}
              says={t('takeBackSays')}
              go={t(`takeBack_${here}`)}
              act={() => takeBackReminderRules({ planId, kind }, version)}
              refresh={[reminderRulesQuery(planId).queryKey]}
            />
          )}
        </div>
      )}
    </section>
  );
}

interface InWords {
  readonly rules: (rules: ReminderRules['rules']) => string[];
  readonly escalation: (escalation: ReminderRules['escalation']) => string[];
}

function useInWords(): InWords {
  const { t } = useTranslation('reminders');
  return {
    rules: (rules) =>
      rules
        .toSorted((one, other) => one.days - other.days)
        .map(({ days, recipient }) => sayRule(t, days, t(`who_${recipient}`))),
    escalation: (escalation) =>
      escalation.map(({ afterDays, recipient }) =>
        t('escalation', { count: afterDays, who: t(`who_${recipient}`) }),
      ),
  };
}

function Lines({ rules: { rules, escalation } }: { rules: ReminderRules }): ReactElement {
  const { t } = useTranslation('reminders');
  const inWords = useInWords();
  const lines = [...inWords.rules(rules), ...inWords.escalation(escalation)];
  if (lines.length === 0) return <p>{t('nobody')}</p>;
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function sayRule(t: ReturnType<typeof useTranslation<'reminders'>>['t'], days: number, who: string): string {
  switch (sideOf(days)) {
    case 'before':
      return t('before', { count: -days, who });
    case 'on':
      return t('onDay', { who });
    case 'after':
      return t('after', { count: days, who });
  }
}

interface ChangeRulesProps {
  readonly rules: ReminderRules;
  readonly planId: string | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function ChangeRules({ rules, planId, onDone, onCancel }: ChangeRulesProps): ReactElement {
  const { t } = useTranslation('reminders');
  const place = { planId, kind: rules.kind };
  const inWords = useInWords();
  const say: Say = (field, value) => {
    if (field === 'rules') return inWords.rules(value as ReminderRules['rules']);
    if (field === 'escalation') return inWords.escalation(value as ReminderRules['escalation']);
    return undefined;
  };
  return (
    <ChangeForm<ReminderRules, WantedOfPlan>
      of={rules}
      send={(version, body) => setReminderRules(place, version, body)}
      newest={() => readReminderRules(place)}
      refresh={[reminderRulesQuery(planId).queryKey]}
      bodyOf={(form) => ({ ...wantedIn(form), reason: wordsIn(form, 'reason') })}
      say={say}
      names={{ rules: t('rules'), escalation: t('escalates'), reason: t('reason') }}
      save={t('save')}
      onDone={onDone}
      onCancel={onCancel}
    >
      {(read, wrong) => (
        <>
          <RuleRows rules={read} wrong={wrong} />
          <EscalationRows rules={read} wrong={wrong} />
          {planId !== null && (
            <TextInput
              name="reason"
              label={t('reason')}
              defaultValue={read.reason ?? ''}
              error={wrong('/reason')}
            />
          )}
        </>
      )}
    </ChangeForm>
  );
}
