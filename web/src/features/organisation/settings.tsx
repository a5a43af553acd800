import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement, type ReactNode } from 'react';
import { api } from '../../api/client';
import type { Organisation } from '../../api/contract';
import { organisationQuery, reviseOrganisation, type OrganisationChange } from '../../api/organisation';
import { answerOf } from '../../api/problem';
import { ChangeForm } from '../../components/change-form';
import { sayTime } from '../../components/dates';
import { wordsIn } from '../../components/form';
import { Loaded } from '../../components/loaded';
import { timezonesWith } from '../../components/timezones';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { Sheet } from './organisation-layout';
import { WhereFields } from './where-fields';
import styles from './organisation.module.css';

const WORDS = ['name', 'timezone', 'locale', 'region', 'reviewRoll'] as const;
const ROLLS = ['previous', 'next', 'nearest', 'none'] as const;
const NUMBERS = [
  'reviewEveryMonths',
  'firstReviewWithinDays',
  'reviewAfterEventDays',
  'readingAgeTarget',
  'smallNumberThreshold',
  'sessionIdleMinutes',
  'sessionHours',
] as const;
type Field = (typeof WORDS)[number] | (typeof NUMBERS)[number];

export function Settings(): ReactElement {
  const { t } = useTranslation('organisation');
  const organisation = useQuery(organisationQuery);
  return (
    <Sheet title={t('settings')} lead={t('settingsLead')}>
      <Loaded query={organisation} waiting={<Waiting lines={6} />}>
        {(of) => <SettingsForm organisation={of} />}
      </Loaded>
    </Sheet>
  );
}

/** Only what is otherwise than it was: two administrators who change two settings are not in each other's way. */
function changedIn(form: FormData, organisation: Organisation): OrganisationChange {
  const words: [string, string][] = WORDS.map((name) => [name, wordsIn(form, name)]);
  const numbers: [string, number][] = NUMBERS.map((name) => [name, Number(wordsIn(form, name))]);
  const asRead: Readonly<Record<string, unknown>> = { ...organisation };
  const changed = [...words, ...numbers].filter(([name, value]) => value !== asRead[name]);
  return Object.fromEntries(changed) as OrganisationChange;
}

function SettingsForm({ organisation }: { organisation: Organisation }): ReactElement {
  const { t } = useTranslation('organisation');
  const [saved, setSaved] = useState<string | null>(null);
  const names = Object.fromEntries([...WORDS, ...NUMBERS].map((name) => [name, t(name)]));
  return (
    <div className={styles['spaced']}>
      <ChangeForm<Organisation, OrganisationChange>
        of={organisation}
        send={reviseOrganisation}
        newest={() => answerOf(api.GET('/v1/organisation'))}
        refresh={[organisationQuery.queryKey]}
        bodyOf={changedIn}
        names={names}
        say={(field, value) =>
          field === 'reviewRoll' ? t(`roll_${value as Organisation['reviewRoll']}`) : undefined
        }
        save={t('save')}
        onDone={() => setSaved(sayTime(new Date()))}
      >
        {(read, wrong) => <Fields organisation={read} wrong={wrong} />}
      </ChangeForm>
      <p role="status">{saved !== null && t('saved', { time: saved })}</p>
    </div>
  );
}

interface FieldsProps {
  readonly organisation: Organisation;
  readonly wrong: (pointer: string) => string | undefined;
}

function Fields({ organisation, wrong }: FieldsProps): ReactElement {
  const { t } = useTranslation('organisation');
  const field = (name: Field, hint?: string): ReactElement => (
    <TextInput
      name={name}
      label={t(name)}
      {...(hint === undefined ? {} : { description: hint })}
      {...(typeof organisation[name] === 'number' ? { type: 'number', inputMode: 'numeric' } : {})}
      defaultValue={organisation[name]}
      error={wrong(`/${name}`)}
    />
  );
  return (
    <>
      <Group title={t('groupWho')}>
        {field('name')}
        <NativeSelect
          name="timezone"
          label={t('timezone')}
          description={t('timezoneHint')}
          defaultValue={organisation.timezone}
          data={timezonesWith(organisation.timezone)}
          error={wrong('/timezone')}
        />
        <WhereFields locale={organisation.locale} region={organisation.region} wrong={wrong} />
      </Group>
      <Group title={t('groupReviews')}>
        {field('reviewEveryMonths')}
        {field('firstReviewWithinDays')}
        {field('reviewAfterEventDays')}
        <NativeSelect
          name="reviewRoll"
          label={t('reviewRoll')}
          description={t('reviewRollHint')}
          defaultValue={organisation.reviewRoll}
          data={ROLLS.map((value) => ({ value, label: t(`roll_${value}`) }))}
          error={wrong('/reviewRoll')}
        />
        {field('readingAgeTarget')}
        {field('smallNumberThreshold', t('smallNumberHint'))}
      </Group>
      <Group title={t('groupSessions')}>
        {field('sessionIdleMinutes')}
        {field('sessionHours')}
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <fieldset className={styles['group']}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
