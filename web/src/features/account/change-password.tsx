import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement, SyntheticEvent } from 'react';
import { setPassword } from '../../api/session';
import { fieldsOf } from '../../components/form-fields';
import { Notice } from '../../components/notice';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';

interface Change {
  readonly current: string;
  readonly password: string;
  readonly form: HTMLFormElement;
}

export function ChangePassword(): ReactElement {
  const { t } = useTranslation('account');
  const changing = useMutation({
    mutationFn: ({ current, password }: Change) =>
      setPassword(password, current === '' ? undefined : current),
    onSuccess: (_done, { form }) => form.reset(),
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    const form = event.currentTarget;
    const { current = '', password = '' } = fieldsOf(event);
    if (password !== '') changing.mutate({ current, password, form });
  };
  return (
    <form onSubmit={submit} noValidate>
      {changing.isError && <Trouble error={changing.error} />}
      {changing.isSuccess && <Notice>{t('passwordSaved')}</Notice>}
      <PasswordInput
        name="current"
        autoComplete="current-password"
        label={t('current')}
        description={t('currentHint')}
      />
      <PasswordInput name="password" autoComplete="new-password" label={t('new')} />
      <Button type="submit" loading={changing.isPending}>
        {t('setPassword')}
      </Button>
    </form>
  );
}
