import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readPlanAgain, revisePlan, type PlanChange } from '../../api/agreements';
import type { Plan } from '../../api/contract';
import { newestVersion, noteVersion } from '../../api/own-versions';
import { personQuery } from '../../api/people';
import { nameIn } from '../../api/plan';
import { isProblem } from '../../api/problem';
import { sessionQuery } from '../../api/session';
import { sayTime } from '../../components/dates';
import { Trouble } from '../../components/trouble';
import styles from './agree.module.css';

/** When the plan is looked at again, and who sees to it: saved as it is chosen, a later day once it is said why. */
export function ReviewFields({ plan }: { plan: Plan }): ReactElement {
  const { t } = useTranslation(['agree', 'app']);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const client = useQueryClient();
  const saving = useMutation({
    // One after the other: the second is made over what the first one came to.
    scope: { id: plan.id },
    mutationFn: (change: PlanChange) =>
      revisePlan(plan.id, newestVersion(client, plan.id, plan.version), change),
    onSuccess: async ({ version }) => {
      noteVersion(client, plan.id, version);
      await readPlanAgain(client, plan.id);
      setSavedAt(new Date());
    },
    // What was chosen stays in the field; it is saved over what is there now when it is chosen again.
    onError: (error) =>
      isProblem(error) && error.status === 412 ? readPlanAgain(client, plan.id) : undefined,
  });
  const workers = useWorkers(plan);
  return (
    <div className={styles['fields']}>
      <DayField plan={plan} save={(change, onSuccess) => saving.mutate(change, { onSuccess })} />
      <NativeSelect
        label={t('responsible')}
        value={plan.reviewResponsibleId ?? ''}
        data={[
          ...(plan.reviewResponsibleId === null ? [{ value: '', label: t('nobodyYet') }] : []),
          ...workers,
        ]}
        onChange={({ currentTarget: { value } }) =>
          value !== '' && saving.mutate({ reviewResponsibleId: value })
        }
      />
      <span className={styles['quiet']} role="status">
        {savedAt !== null && t('app:savedAt', { time: sayTime(savedAt) })}
      </span>
      {saving.isError && <Trouble error={saving.error} />}
    </div>
  );
}

interface DayFieldProps {
  readonly plan: Plan;
  readonly save: (change: PlanChange, onSaved: () => void) => void;
}

/** The day, and why, where it is later than it was to be: it is kept once that is said. */
function DayField({ plan: { reviewOn }, save }: DayFieldProps): ReactElement {
  const { t } = useTranslation('agree');
  const [on, setOn] = useState(reviewOn ?? '');
  const [reason, setReason] = useState('');
  const later = reviewOn !== null && on > reviewOn;
  const saveDay = (): void => {
    const why = reason.trim();
    if (on === '' || on === reviewOn || (later && why === '')) return;
    save({ reviewOn: on, ...(later ? { reviewReason: why } : {}) }, () => setReason(''));
  };
  return (
    <>
      <TextInput
        type="date"
        label={t('reviewOn')}
        value={on}
        onChange={({ currentTarget: { value } }) => setOn(value)}
        onBlur={saveDay}
      />
      {later && (
        <TextInput
          label={t('reviewReason')}
          description={t('reviewReasonHint')}
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
          onBlur={saveDay}
        />
      )}
    </>
  );
}

/** Whoever is named already, the key worker, and oneself. */
function useWorkers(plan: Plan): { value: string; label: string }[] {
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: person } = useQuery(personQuery(plan.personId));
  const { reviewResponsibleId: named } = plan;
  const workers = new Map<string, string>();
  if (named !== null) workers.set(named, nameIn(plan, named) ?? '');
  if (person?.keyWorker) workers.set(person.keyWorker.id, person.keyWorker.name);
  if (session) workers.set(session.party.id, session.party.name);
  return [...workers].filter(([, label]) => label !== '').map(([value, label]) => ({ value, label }));
}
