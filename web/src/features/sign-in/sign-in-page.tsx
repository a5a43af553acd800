import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import type { Session } from '../../api/contract';
import { signIn } from '../../api/session';
import { nextIn, type Next } from '../../app/next-place';
import { fieldsOf } from '../../components/form-fields';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { WaitingWords } from '../../live/not-taken';
import { AskForLink } from './ask-for-link';
import { Front } from './front';
import styles from './front.module.css';

export function SignInPage(): ReactElement {
  const [byLink, setByLink] = useState(false);
  const next = nextIn(useSearch({ strict: false }));
  return byLink ? (
    <AskForLink next={next} onBack={() => setByLink(false)} />
  ) : (
    <ByPassword next={next} onLink={() => setByLink(true)} />
  );
}

/** Where somebody goes after they came in: to what a mail named, or home. */
export function useEntry(): (session: Session, to: Next) => void {
  const router = useRouter();
  return ({ parties, method }, to) => {
    const several = parties.length > 1 && method === 'password';
    void router.navigate(
      several ? { to: '/choose', search: to, replace: true } : { to: to.next ?? '/', replace: true },
    );
  };
}

function ByPassword({ next, onLink }: { next: Next; onLink: () => void }): ReactElement {
  const { t } = useTranslation('signIn');
  const client = useQueryClient();
  const entry = useEntry();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const entering = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) => signIn(client, email, password),
    onSuccess: (session) => entry(session, next),
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
