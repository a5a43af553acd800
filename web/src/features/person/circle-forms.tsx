import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { CircleMember } from '../../api/contract';
import { workersQuery } from '../../api/organisation';
import { circleQuery, supportersQuery } from '../../api/people';
import { addToCircle, reviseCircle, type CircleChange } from '../../api/person-changes';
import { ChangeForm } from '../../components/change-form';
import { sayDate, today } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Form, wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { useTranslation } from '../../components/translation';
import { useMine } from './whose';

interface AddProps {
  readonly personId: string;
  readonly members: readonly CircleMember[];
  readonly onDone: () => void;
}

/** A person chooses from their supporters alone: where all of them are in the circle, it is said how others get there. */
export function AddToCircle(props: AddProps): ReactElement {
  const { t } = useTranslation(['circle', 'app']);
  const mine = useMine();
  const { data } = useQuery(supportersQuery(props.personId));
  const there = new Set(props.members.map(({ partyId }) => partyId));
  const left = data?.items.filter(({ id, endedAt }) => endedAt === null && !there.has(id));
  if (!mine || left?.length !== 0) return <AddForm {...props} />;
  const close = (
    <Button variant="default" onClick={props.onDone}>
      {t('app:close')}
    </Button>
  );
  return <Empty action={close}>{t('circle:nobodyLeftMine')}</Empty>;
}

function AddForm({ personId, members, onDone }: AddProps): ReactElement {
  const { t } = useTranslation('circle');
  const mine = useMine();
  const client = useQueryClient();
  const adding = useMutation({
    mutationFn: (form: FormData) =>
      addToCircle(personId, {
        partyId: wordsIn(form, 'partyId'),
        brings: wordsOrNull(form, 'brings'),
        from: wordsOrNull(form, 'from'),
        to: wordsOrNull(form, 'to'),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: circleQuery(personId).queryKey });
      onDone();
    },
  });
  const wrong = (pointer: string): string | undefined => wrongWith(adding.error, pointer);
  return (
    <Form
      save={t('add')}
      pending={adding.isPending}
      error={adding.error}
      onSave={(form) => adding.mutate(form)}
      onCancel={onDone}
    >
      <PickParty personId={personId} members={members} error={wrong('/partyId')} />
      <Textarea
        name="brings"
        label={t('brings')}
        description={t(mine ? 'bringsHintMine' : 'bringsHint')}
        rows={2}
        error={wrong('/brings')}
      />
      <TextInput
        name="from"
        type="date"
        label={t('circleFrom')}
        defaultValue={today()}
        error={wrong('/from')}
      />
      <TextInput name="to" type="date" label={t('circleTo')} error={wrong('/to')} />
    </Form>
  );
}

/** Whoever is not in the circle already. */
function PickParty({
  personId,
  members,
  error,
}: Omit<AddProps, 'onDone'> & { error: string | undefined }): ReactElement {
  const { t } = useTranslation('circle');
  const { data: supporters } = useQuery(supportersQuery(personId));
  const mine = useMine();
  // Who works here is not for everybody to read through.
  const { data: workers = [] } = useQuery({ ...workersQuery(), enabled: !mine });
  const there = new Set(members.map(({ partyId }) => partyId));
  const options = (list: readonly { id: string; name: string }[]) =>
    list.filter(({ id }) => !there.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  const near = (supporters?.items ?? []).filter(({ endedAt }) => endedAt === null);
  return (
    <NativeSelect
      name="partyId"
      size="md"
      label={t('circleWho')}
      description={t(mine ? 'circleWhoHintMine' : 'circleWhoHint')}
      data={[
        { group: t('circleSupporters'), items: options(near) },
        ...(mine ? [] : [{ group: t('circleWorkers'), items: options(workers) }]),
      ]}
      error={error}
    />
  );
}

export function EditCircleMember({
  member,
  onDone,
}: {
  member: CircleMember;
  onDone: () => void;
}): ReactElement {
  const { t } = useTranslation('circle');
  const client = useQueryClient();
  const mine = useMine();
  const { id, personId } = member;
  const newest = async (): Promise<CircleMember> => {
    const { items } = await client.query({ ...circleQuery(personId), staleTime: 0 });
    return items.find((each) => each.id === id) ?? member;
  };
  return (
    <ChangeForm<CircleMember, CircleChange>
      of={member}
      send={(over, body) => reviseCircle(personId, id, over, body)}
      newest={newest}
      refresh={[circleQuery(personId).queryKey]}
      bodyOf={(form) => ({ brings: wordsOrNull(form, 'brings'), to: wordsOrNull(form, 'to') })}
      names={{ brings: t('brings'), to: t('circleTo') }}
      say={(field, value) => (field === 'to' && typeof value === 'string' ? sayDate(value) : undefined)}
      save={t('save')}
      onDone={onDone}
      onCancel={onDone}
    >
      {({ brings, to }, wrong) => (
        <>
          <Textarea
            name="brings"
            label={t('brings')}
            description={t(mine ? 'bringsHintMine' : 'bringsHint')}
            rows={2}
            defaultValue={brings ?? ''}
            error={wrong('/brings')}
          />
          <TextInput
            name="to"
            type="date"
            label={t('circleTo')}
            defaultValue={to ?? ''}
            error={wrong('/to')}
          />
        </>
      )}
    </ChangeForm>
  );
}
