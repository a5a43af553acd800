import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Session } from '../../api/contract';
import { arrangeCover, coversQuery, teamsQuery, workersQuery, type NewCover } from '../../api/organisation';
import { Choices } from '../../components/choices';
import { Form, wordsIn, wrongWith } from '../../components/form';
import { useTranslation } from '../../components/translation';

const DAY_MS = 86_400_000;
const A_WEEK_DAYS = 7;

/** A moment as a field for one takes it: in the clock of whoever types. */
function localMoment(days: number): string {
  const at = new Date(Date.now() + days * DAY_MS);
  at.setMinutes(at.getMinutes() - at.getTimezoneOffset(), 0, 0);
  return at.toISOString().slice(0, 16);
}

function momentIn(form: FormData, name: string): string {
  const at = new Date(wordsIn(form, name));
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}

function coverIn(form: FormData, byTeam: boolean): NewCover {
  return {
    coveringWorkerId: wordsIn(form, 'coveringWorkerId'),
    ...(byTeam ? { teamId: wordsIn(form, 'teamId') } : { coveredWorkerId: wordsIn(form, 'coveredWorkerId') }),
    startsAt: momentIn(form, 'startsAt'),
    endsAt: momentIn(form, 'endsAt'),
    reason: wordsIn(form, 'reason'),
  };
}

export function ArrangeCover({ session, onDone }: { session: Session; onDone: () => void }): ReactElement {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const [byTeam, setByTeam] = useState(false);
  const arranging = useMutation({
    mutationFn: arrangeCover,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: coversQuery.queryKey });
      onDone();
    },
  });
  const wrong = (pointer: string): string | undefined => wrongWith(arranging.error, pointer);
  return (
    <Form
      save={t('arrangeGo')}
      pending={arranging.isPending}
      error={arranging.error}
      onSave={(form) => arranging.mutate(coverIn(form, byTeam))}
      onCancel={onDone}
    >
      <Choices
        one
        name="forWhom"
        label={t('forWhom')}
        chosen={['colleague']}
        choices={[
          { value: 'colleague', label: t('forColleague') },
          { value: 'team', label: t('forTeam') },
        ]}
        onChoose={(value) => setByTeam(value === 'team')}
      />
      {byTeam ? (
        <PickTeam error={wrong('/teamId')} />
      ) : (
        <PickWorker
          name="coveredWorkerId"
          label={t('whichColleague')}
          first={session.party.id}
          error={wrong('/coveredWorkerId')}
        />
      )}
      <PickWorker
        name="coveringWorkerId"
        label={t('who')}
        last={session.party.id}
        error={wrong('/coveringWorkerId')}
      />
      <Times wrong={wrong} />
    </Form>
  );
}

function Times({ wrong }: { wrong: (pointer: string) => string | undefined }): ReactElement {
  const { t } = useTranslation('organisation');
  return (
    <>
      <TextInput
        name="startsAt"
        type="datetime-local"
        label={t('from')}
        defaultValue={localMoment(0)}
        error={wrong('/startsAt')}
      />
      <TextInput
        name="endsAt"
        type="datetime-local"
        label={t('until')}
        description={t('untilHint')}
        defaultValue={localMoment(A_WEEK_DAYS)}
        error={wrong('/endsAt')}
      />
      <TextInput name="reason" label={t('why')} description={t('whyHint')} error={wrong('/reason')} />
    </>
  );
}

function PickTeam({ error }: { error: string | undefined }): ReactElement {
  const { t } = useTranslation('organisation');
  const { data: teams = [] } = useQuery(teamsQuery());
  return (
    <NativeSelect
      name="teamId"
      size="md"
      label={t('whichTeam')}
      data={teams.map(({ id, name }) => ({ value: id, label: name }))}
      error={error}
    />
  );
}

interface PickProps {
  readonly name: string;
  readonly label: string;
  /** Whoever stands first, or last, among those to choose from. */
  readonly first?: string;
  readonly last?: string;
  readonly error: string | undefined;
}

export function PickWorker({ name, label, first, last, error }: PickProps): ReactElement {
  const { data: workers = [] } = useQuery(workersQuery());
  const place = (id: string): number => (id === first ? -1 : id === last ? 1 : 0);
  const sorted = [...workers].sort((a, b) => place(a.id) - place(b.id));
  return (
    <NativeSelect
      name={name}
      size="md"
      label={label}
      data={sorted.map((worker) => ({ value: worker.id, label: worker.name }))}
      error={error}
    />
  );
}
