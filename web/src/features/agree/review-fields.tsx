import { NativeSelect, TextInput } from '@mantine/core';
import {
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
  type UseMutationResult,
} from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { readPlanAgain, revisePlan, type PlanChange } from '../../api/agreements';
import type { Plan } from '../../api/contract';
import { noteVersion } from '../../api/own-versions';
import { personQuery } from '../../api/people';
import { nameIn, planQuery } from '../../api/plan';
import { sessionQuery } from '../../api/session';
import { sayDate, sayTime } from '../../components/dates';
import { saveOver, type Asked, type Clash, type Outcome, type Place } from '../../components/save-over';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { TwoValues } from '../../components/two-values';
import styles from './agree.module.css';

/** When the plan is looked at again, and who sees to it: saved as it is chosen, a later day once it is said why. */
export function ReviewFields({ plan }: { plan: Plan }): ReactElement {
  const { t } = useTranslation(['agree', 'app']);
  // The plan as it was when the date began to be changed; without that, the field shows what the plan says.
  const [typed, setTyped] = useState<Typed | null>(null);
  const { saving, savedAt, clash, choose } = useSaving(plan, (day, now) =>
    // Another day that was begun meanwhile is still to be saved.
    setTyped((before) => (before === null || before.on === day ? null : { ...before, seen: now })),
  );
  const workers = useWorkers(plan);
  return (
    <div className={styles['fields']}>
      <DayField plan={plan} typed={typed} onTyped={setTyped} save={saving.mutate} />
      <NativeSelect
        label={t('responsible')}
        value={plan.reviewResponsibleId ?? ''}
        data={[
          ...(plan.reviewResponsibleId === null ? [{ value: '', label: t('nobodyYet') }] : []),
          ...workers,
        ]}
        onChange={({ currentTarget: { value } }) =>
          value !== '' && saving.mutate({ body: { reviewResponsibleId: value }, over: plan })
        }
      />
      <span className={styles['quiet']} role="status">
        {savedAt !== null && t('app:savedAt', { time: sayTime(savedAt) })}
      </span>
      {clash === null ? (
        saving.isError && <Trouble error={saving.error} />
      ) : (
        <WhichDay plan={plan} clash={clash} workers={workers} pending={saving.isPending} choose={choose} />
      )}
    </div>
  );
}

interface WhichProps extends Pick<Saving, 'choose'> {
  readonly plan: Plan;
  readonly clash: Clash<Plan, PlanChange>;
  readonly workers: readonly Option[];
  readonly pending: boolean;
}

/** Somebody else chose another day, or somebody else to see to it: which of the two is to stand. */
function WhichDay({ plan, clash, workers, pending, choose }: WhichProps): ReactElement {
  const { t } = useTranslation('agree');
  const nameOf = (id: string): string | undefined =>
    workers.find(({ value }) => value === id)?.label ?? nameIn(plan, id) ?? undefined;
  return (
    <TwoValues
      fields={clash.fields.map((name) => ({ name, label: t(name === 'reviewOn' ? name : 'responsible') }))}
      theirs={clash.theirs}
      mine={clash.mine}
      say={(name, value) => {
        if (typeof value !== 'string') return undefined;
        return name === 'reviewOn' ? sayDate(value) : nameOf(value);
      }}
      pending={pending}
      onTheirs={() => choose('theirs')}
      onMine={() => choose('mine')}
    />
  );
}

/** A date that is being changed, why, where that has to be said, and the plan as it was when that began. */
interface Typed {
  readonly on: string;
  readonly why: string;
  readonly seen: Plan;
}

interface DayFieldProps {
  readonly plan: Plan;
  readonly typed: Typed | null;
  readonly onTyped: (typed: Typed | null) => void;
  readonly save: (asked: Asked<Plan, PlanChange>) => void;
}

/** The day, and why, where it is later than it was to be: it is kept once that is said. */
function DayField({ plan, typed, onTyped, save }: DayFieldProps): ReactElement {
  const { t } = useTranslation('agree');
  const begun = typed ?? { on: plan.reviewOn ?? '', why: '', seen: plan };
  const { on, seen } = begun;
  const why = begun.why.trim();
  const isLater = seen.reviewOn !== null && on > seen.reviewOn;
  const saveDay = (): void => {
    if (typed === null) return;
    if (on === '' || on === seen.reviewOn) onTyped(null);
    else if (!isLater) save({ body: { reviewOn: on }, over: seen });
    else if (why !== '') save({ body: { reviewOn: on, reviewReason: why }, over: seen });
  };
  return (
    <>
      <TextInput
        type="date"
        label={t('reviewOn')}
        value={on}
        onChange={({ currentTarget: { value } }) => onTyped({ ...begun, on: value })}
        onBlur={saveDay}
      />
      {isLater && (
        <TextInput
          label={t('reviewReason')}
          description={t('reviewReasonHint')}
          value={begun.why}
          onChange={({ currentTarget: { value } }) => onTyped({ ...begun, why: value })}
          onBlur={saveDay}
        />
      )}
    </>
  );
}

interface Saving {
  readonly saving: UseMutationResult<Outcome<Plan, PlanChange>, Error, Asked<Plan, PlanChange>>;
  readonly savedAt: Date | null;
  readonly clash: Clash<Plan, PlanChange> | null;
  readonly choose: (which: 'mine' | 'theirs') => void;
}

function useSaving(plan: Plan, onDay: (day: string, now: Plan) => void): Saving {
  const client = useQueryClient();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const readAgain = (): Promise<void> => readPlanAgain(client, plan.id);
  const place: Place<Plan, PlanChange> = {
    send: (version, change) => revisePlan(plan.id, version, change),
    newest: () => client.query({ ...planQuery(plan.id), staleTime: 0 }),
  };
  const saving = useMutation({
    // One after the other: the second is made over what the first one came to.
    scope: { id: plan.id },
    mutationFn: (asked: Asked<Plan, PlanChange>) => saveOver(place, asked),
    onSuccess: async ({ saved }, { body: { reviewOn } }) => {
      await readAgain();
      if (saved === undefined) return;
      noteVersion(client, plan.id, saved.version);
      setSavedAt(new Date());
      if (typeof reviewOn === 'string') onDay(reviewOn, saved);
    },
  });
  const clash = saving.data?.clash ?? null;
  const choose: Saving['choose'] = (which) => {
    if (clash === null) return;
    if (which === 'mine') return saving.mutate({ body: clash.mine, over: clash.now });
    saving.reset();
    if (typeof clash.mine.reviewOn === 'string') onDay(clash.mine.reviewOn, clash.now);
  };
  return { saving, savedAt, clash, choose };
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Whoever is named already, the key worker, and oneself. */
function useWorkers(plan: Plan): Option[] {
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: person } = useQuery(personQuery(plan.personId));
  const { reviewResponsibleId: named } = plan;
  const workers = new Map<string, string>();
  if (named !== null) workers.set(named, nameIn(plan, named) ?? '');
  if (person?.keyWorker) workers.set(person.keyWorker.id, person.keyWorker.name);
  if (session) workers.set(session.party.id, session.party.name);
  return [...workers].filter(([, label]) => label !== '').map(([value, label]) => ({ value, label }));
}
