import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../api/contract';
import { signIn } from '../../api/session';
import { fieldsOf } from '../../components/form-fields';
import { Trouble } from '../../components/trouble';
import { WaitingWords } from '../../live/not-taken';
import { AskForLink } from './ask-for-link';
import { Front } from './front';
import styles from './front.module.css';

export function SignInPage(): ReactElement {
  const [byLink, setByLink] = useState(false);
  return byLink ? (
    <AskForLink onBack={() => setByLink(false)} />
  ) : (
    <ByPassword onLink={() => setByLink(true)} />
  );
}

/** Where somebody goes after they came in. */
export function useEntry(): (session: Session) => void {
  const router = useRouter();
  return ({ parties, method }) => {
    const several = parties.length > 1 && method === 'password';
    void router.navigate({ to: several ? '/choose' : '/', replace: true });
  };
}

function ByPassword({ onLink }: { onLink: () => void }): ReactElement {
  const { t } = useTranslation('signIn');
  const client = useQueryClient();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const entering = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) => signIn(client, email, password),
    onSuccess: useEntry(),
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    const { email = '', password = '' } = fieldsOf(event);
    const empty = Object.entries({ email: email.trim(), password }).filter(([, value]) => value === '');
    setMissing(empty.map(([name]) => name));
    if (empty.length === 0) entering.mutate({ email: email.trim(), password });
  };
  return (
    <Front title={t('title')} lead={t('lead')}>
      <form className={styles['form']} onSubmit={submit} noValidate>
        <WaitingWords />
        {entering.isError && <Trouble error={entering.error} />}
        <TextInput
          name="email"
          type="email"
          autoComplete="username"
          label={t('email')}
          error={missing.includes('email') && t('emailNeeded')}
        />
        <PasswordInput
          name="password"
          autoComplete="current-password"
          label={t('password')}
          error={missing.includes('password') && t('passwordNeeded')}
        />
        <Button type="submit" loading={entering.isPending}>
          {t('submit')}
        </Button>
      </form>
      <div className={styles['or']}>
        <p>{t('noPassword')}</p>
        <Button variant="default" onClick={onLink}>
          {t('sendLink')}
        </Button>
      </div>
    </Front>
  );
}
