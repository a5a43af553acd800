import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Supporter } from '../../api/contract';
import { supportersQuery } from '../../api/people';
import {
  addSupporter,
  reviseSupporter,
  type NewSupporter,
  type SupporterChange,
} from '../../api/person-changes';
import { ChangeForm } from '../../components/change-form';
import { Choices } from '../../components/choices';
import { allIn, Form, wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { useTranslation } from '../../components/translation';
import type { Say } from '../../components/two-values';
import { useMine } from './whose';

const ROLES = ['carer', 'nominated_person', 'attorney', 'emergency'] as const;
const WANTED = ['yes', 'no', 'not_asked'] as const;

/** Which of the two may be used, as ticked. */
function safetyIn(form: FormData): { readonly emailSafe: boolean; readonly phoneSafe: boolean } {
  const safe = allIn(form, 'safe');
  return { emailSafe: safe.includes('email'), phoneSafe: safe.includes('phone') };
}

function supporterIn(form: FormData): NewSupporter {
  const roles = allIn(form, 'roles');
  return {
    name: wordsIn(form, 'name'),
    relationship: wordsIn(form, 'relationship'),
    email: wordsOrNull(form, 'email'),
    phone: wordsOrNull(form, 'phone'),
    ...safetyIn(form),
    roles: ROLES.filter((role) => roles.includes(role)),
    wanted: WANTED.find((wanted) => wanted === wordsIn(form, 'wanted')) ?? 'not_asked',
  };
}

export function AddSupporter({ personId, onDone }: { personId: string; onDone: () => void }): ReactElement {
  const { t } = useTranslation('circle');
  const client = useQueryClient();
  const adding = useMutation({
    mutationFn: (body: NewSupporter) => addSupporter(personId, body),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: supportersQuery(personId).queryKey });
      onDone();
    },
  });
  return (
    <Form
      save={t('add')}
      pending={adding.isPending}
      error={adding.error}
      onSave={(form) => adding.mutate(supporterIn(form))}
      onCancel={onDone}
    >
      <Fields wrong={(pointer) => wrongWith(adding.error, pointer)} />
    </Form>
  );
}

export function EditSupporter({
  supporter,
  onDone,
}: {
  supporter: Supporter;
  onDone: () => void;
}): ReactElement {
  const { t } = useTranslation('circle');
  const client = useQueryClient();
  const { id, personId } = supporter;
  const wantedWords = useWantedWords();
  const say: Say = (field, value) => {
    if (field === 'wanted') return WANTED.flatMap((each) => (each === value ? [wantedWords[each]] : []))[0];
    if (field !== 'roles') return undefined;
    return ROLES.filter((role) => Array.isArray(value) && value.includes(role)).map((role) =>
      t(`role_${role}`),
    );
  };
  const newest = async (): Promise<Supporter> => {
    const { items } = await client.query({ ...supportersQuery(personId), staleTime: 0 });
    return items.find((each) => each.id === id) ?? supporter;
  };
  return (
    <ChangeForm<Supporter, SupporterChange>
      of={supporter}
      send={(over, body) => reviseSupporter(personId, id, over, body)}
      newest={newest}
      refresh={[supportersQuery(personId).queryKey]}
      bodyOf={supporterIn}
      names={{
        name: t('supporterName'),
        relationship: t('relationship'),
        email: t('supporterEmail'),
        phone: t('phone'),
        emailSafe: t('safeEmail'),
        phoneSafe: t('safePhone'),
        roles: t('supporterRoles'),
        wanted: t('wanted'),
      }}
      say={say}
      save={t('save')}
      onDone={onDone}
      onCancel={onDone}
    >
      {(read, wrong) => <Fields supporter={read} wrong={wrong} />}
    </ChangeForm>
  );
}

function useWantedWords(): Readonly<Record<(typeof WANTED)[number], string>> {
  const { t } = useTranslation('circle');
  const mine = useMine();
  return {
    yes: t('wantedYes'),
    no: t('wantedNo'),
    not_asked: t(mine ? 'wantedNotAskedMine' : 'wantedNotAsked'),
  };
}

function safeOf({ emailSafe, phoneSafe }: Pick<Supporter, 'emailSafe' | 'phoneSafe'>): string[] {
  return [...(emailSafe ? ['email'] : []), ...(phoneSafe ? ['phone'] : [])];
}

interface FieldsProps {
  readonly supporter?: Supporter;
  readonly wrong: (pointer: string) => string | undefined;
}

function Fields({ supporter, wrong }: FieldsProps): ReactElement {
  const { t } = useTranslation('circle');
  const mine = useMine();
  const wantedWords = useWantedWords();
  return (
    <>
      <TextInput
        name="name"
        label={t('supporterName')}
        autoComplete="off"
        defaultValue={supporter?.name}
        error={wrong('/name')}
      />
      <TextInput
        name="relationship"
        label={t(mine ? 'relationshipMine' : 'relationship')}
        description={t(mine ? 'relationshipHintMine' : 'relationshipHint')}
        autoComplete="off"
        defaultValue={supporter?.relationship}
        error={wrong('/relationship')}
      />
      <Choices
        one
        name="wanted"
        label={t(mine ? 'wantedMine' : 'wanted')}
        chosen={[supporter?.wanted ?? 'not_asked']}
        choices={WANTED.map((value) => ({ value, label: wantedWords[value] }))}
      />
      <Choices
        name="roles"
        label={t('supporterRoles')}
        chosen={supporter?.roles ?? []}
        choices={ROLES.map((role) => ({ value: role, label: t(`role_${role}`) }))}
      />
      <HowToReach {...(supporter === undefined ? {} : { supporter })} wrong={wrong} />
    </>
  );
}

/** The ways to them, and whether it is safe to use them. */
function HowToReach({ supporter, wrong }: FieldsProps): ReactElement {
  const { t } = useTranslation('circle');
  return (
    <>
      <TextInput
        name="email"
        type="email"
        label={t('supporterEmail')}
        description={t('supporterEmailHint')}
        autoComplete="off"
        defaultValue={supporter?.email ?? ''}
        error={wrong('/email')}
      />
      <TextInput
        name="phone"
        type="tel"
        label={t('phone')}
        autoComplete="off"
        defaultValue={supporter?.phone ?? ''}
        error={wrong('/phone')}
      />
      <Choices
        name="safe"
        label={t('safe')}
        hint={t('safeHint')}
        chosen={safeOf(supporter ?? { emailSafe: true, phoneSafe: true })}
        choices={[
          { value: 'email', label: t('safeEmail') },
          { value: 'phone', label: t('safePhone') },
        ]}
      />
    </>
  );
}
