import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { inviteWorker, takeOn, type NewWorker } from '../../api/organisation';
import { Form, wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { useTranslation } from '../../components/translation';
import { RoleFields, roleIn } from './role-fields';

interface InviteProps {
  readonly onDone: () => void;
  readonly onInvited: (words: string) => void;
}

/** Takes somebody on and sends them an invitation: two steps of the service, one of whoever does it. */
export function InviteWorker({ onDone, onInvited }: InviteProps): ReactElement {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const inviting = useMutation({
    mutationFn: async (body: NewWorker) => {
      const worker = await takeOn(body);
      // On the list from here on, also where the mail should not leave: it can be sent again from their row.
      await client.invalidateQueries({ queryKey: ['workers'] });
      await inviteWorker(worker.id);
      return worker;
    },
    onSuccess: ({ name, email }) => {
      onInvited(t('invited', { name, email }));
      onDone();
    },
  });
  const wrong = (pointer: string): string | undefined => wrongWith(inviting.error, pointer);
  return (
    <Form
      save={t('inviteGo')}
      pending={inviting.isPending}
      error={inviting.error}
      onSave={(form) =>
        inviting.mutate({
          name: wordsIn(form, 'name'),
          email: wordsIn(form, 'email'),
          jobTitle: wordsOrNull(form, 'jobTitle'),
          memberships: [roleIn(form)],
        })
      }
      onCancel={onDone}
    >
      <TextInput name="name" label={t('workerName')} autoComplete="off" error={wrong('/name')} />
      <TextInput
        name="email"
        type="email"
        label={t('email')}
        description={t('emailHint')}
        autoComplete="off"
        error={wrong('/email')}
      />
      <TextInput name="jobTitle" label={t('jobTitle')} autoComplete="off" error={wrong('/jobTitle')} />
      <RoleFields label={t('firstRole')} />
    </Form>
  );
}
