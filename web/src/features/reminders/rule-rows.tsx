import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { ReminderRules } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import { escalationRowOf, goesOn, HIGHER, rowOf, SIDES, WHO, type RuleRow, type Side } from './rows';
import styles from './reminders.module.css';

interface RowsProps {
  readonly rules: ReminderRules;
  readonly wrong: (pointer: string) => string | undefined;
}

/** Rows that come and go: when, and who is told. */
export function RuleRows({ rules: { kind, rules }, wrong }: RowsProps): ReactElement {
  const { t } = useTranslation('reminders');
  const [rows, setRows] = useState(() => rules.map(rowOf));
  const [first = 'key_worker'] = WHO[kind];
  const who = WHO[kind].map((value) => ({ value, label: t(`who_${value}`) }));
  return (
    <fieldset className={styles['rows']}>
      <legend>{t('rules')}</legend>
      {rows.length === 0 && <p className={styles['quiet']}>{t('nobody')}</p>}
      {rows.map((row, nth) => (
        <Row
          key={row.id}
          name="rule"
          id={row.id}
          label={t('ruleNth', { nth: nth + 1 })}
          remove={t('removeNth', { nth: nth + 1 })}
          onRemove={() => setRows(rows.filter((each) => each !== row))}
          wrong={wrong(`/rules/${nth}`)}
        >
          <When row={row} sides={SIDES} wrong={wrong(`/rules/${nth}/days`)} />
          <NativeSelect
            className={styles['who']}
            name={`${row.id}.who`}
            label={t('who')}
            defaultValue={row.recipient}
            data={who}
            error={wrong(`/rules/${nth}/recipient`)}
          />
        </Row>
      ))}
      <Button
        variant="default"
        onClick={() => setRows([...rows, rowOf({ days: kind === 'step' ? 0 : -7, recipient: first })])}
      >
        {t('addRule')}
      </Button>
    </fieldset>
  );
}

interface WhenProps {
  readonly row: RuleRow;
  readonly sides: readonly Side[];
  readonly wrong: string | undefined;
}

function When({ row, sides, wrong }: WhenProps): ReactElement {
  const { t } = useTranslation('reminders');
  const [side, setSide] = useState(row.side);
  return (
    <>
      {side !== 'on' && (
        <TextInput
          className={styles['days']}
          name={`${row.id}.days`}
          type="number"
          inputMode="numeric"
          min={1}
          label={t('days')}
          defaultValue={row.days === 0 ? 1 : row.days}
          error={wrong}
        />
      )}
      <NativeSelect
        className={styles['when']}
        name={`${row.id}.side`}
        label={t('when')}
        value={side}
        onChange={({ currentTarget }) => setSide(sides.find((each) => each === currentTarget.value) ?? side)}
        data={sides.map((value) => ({ value, label: t(`when_${value}`) }))}
      />
    </>
  );
}

/** Who hears of it when nobody acted. */
export function EscalationRows({ rules: { kind, escalation }, wrong }: RowsProps): ReactElement | null {
  const { t } = useTranslation('reminders');
  const [rows, setRows] = useState(() => escalation.map(escalationRowOf));
  if (!goesOn(kind)) return null;
  return (
    <fieldset className={styles['rows']}>
      <legend>{t('escalates')}</legend>
      <p className={styles['quiet']}>{t(`escalatesHint_${kind}`)}</p>
      {rows.map((row, nth) => (
        <Row
          key={row.id}
          name="escalation"
          id={row.id}
          label={t('escalationNth', { nth: nth + 1 })}
          remove={t('removeEscalationNth', { nth: nth + 1 })}
          onRemove={() => setRows(rows.filter((each) => each !== row))}
          wrong={wrong(`/escalation/${nth}`)}
        >
          <TextInput
            className={styles['without']}
            name={`${row.id}.days`}
            type="number"
            inputMode="numeric"
            min={1}
            label={t('afterDays')}
            defaultValue={row.afterDays}
            error={wrong(`/escalation/${nth}/afterDays`)}
          />
          <NativeSelect
            className={styles['who']}
            name={`${row.id}.who`}
            label={t('who')}
            defaultValue={row.recipient}
            data={HIGHER.map((value) => ({ value, label: t(`who_${value}`) }))}
          />
        </Row>
      ))}
      <Button
        variant="default"
        onClick={() => setRows([...rows, escalationRowOf({ afterDays: 7, recipient: 'team_lead' })])}
      >
        {t('addEscalation')}
      </Button>
    </fieldset>
  );
}

interface RowProps {
  readonly name: 'rule' | 'escalation';
  readonly id: string;
  readonly label: string;
  readonly remove: string;
  readonly onRemove: () => void;
  readonly wrong: string | undefined;
  readonly children: ReactNode;
}

function Row({ name, id, label, remove, onRemove, wrong, children }: RowProps): ReactElement {
  const { t } = useTranslation('reminders');
  return (
    <div role="group" aria-label={label} className={styles['row']}>
      <input type="hidden" name={name} value={id} />
      {children}
      <Button variant="subtle" className={styles['remove']} aria-label={remove} onClick={onRemove}>
        {t('remove')}
      </Button>
      {wrong !== undefined && (
        <p className={styles['wrong']} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
