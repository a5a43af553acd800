import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Session } from '../../api/contract';
import { isProblem } from '../../api/problem';
import { resume, signInAgain } from '../../api/session';
import { DialogActs } from '../../components/dialog';
import { asTyped, Form, wordsIn } from '../../components/form';
import { Notice } from '../../components/notice';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { sessionGoesOn } from './ended';

interface AgainProps {
  readonly session: Session;
  readonly onLeave: () => void;
}

/** In the dialog over a covered page, signing in: the same party goes on where they were, and nobody else sees any of it. */
export function SignInAgain({ session, onLeave }: AgainProps): ReactElement {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [other, setOther] = useState(false);
  const { name } = session.party;
  const entering = useMutation({
    mutationFn: (how: FormData | 'other_tab') =>
      how === 'other_tab'
        ? resume(client, session)
        : signInAgain(client, session, {
            email: wordsIn(how, 'email'),
            password: asTyped(how, 'password'),
          }),
    onSuccess: (same) => {
      setOther(!same);
      if (same) sessionGoesOn();
    },
  });
  if (session.planId !== null) return <ByNewLink {...{ session, other, onLeave }} again={entering} />;
  // This account is not the party whose page it is: the service knows no such party of theirs.
  const stranger = other || (isProblem(entering.error) && entering.error.status === 404);
  return (
    <>
      <p>
        {t('againBody')} {t('againAs', { name })}
      </p>
      <Form
        save={t('againGo')}
        pending={entering.isPending}
        error={entering.error}
        instead={stranger ? <Notice kind="error">{t('againOther', { name })}</Notice> : undefined}
        onSave={(form) => entering.mutate(form)}
        light
      >
        <TextInput name="email" type="email" autoComplete="username" label={t('againEmail')} />
        <PasswordInput name="password" autoComplete="current-password" label={t('againPassword')} />
      </Form>
      <DialogActs>
        {session.method === 'link' && (
          <Button variant="default" onClick={() => entering.mutate('other_tab')}>
            {t('againLink')}
          </Button>
        )}
        <Button variant="subtle" onClick={onLeave}>
          {t('againSomebodyElse')}
        </Button>
      </DialogActs>
      <p>{t('againLoses')}</p>
    </>
  );
}

interface ByNewLinkProps extends AgainProps {
  /** Whether it was somebody else who came in. */
  readonly other: boolean;
  readonly again: {
    readonly isPending: boolean;
    readonly error: unknown;
    mutate(how: 'other_tab'): void;
  };
}

/** Who came by a link has nothing to sign in with: another link, opened in this browser, brings the page back. */
function ByNewLink({ session, other, again, onLeave }: ByNewLinkProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('againLinkBody')}</p>
      {other && <Notice kind="error">{t('againLinkOther', { name: session.party.name })}</Notice>}
      {again.error !== null && <Trouble error={again.error} />}
      <DialogActs>
        <Button loading={again.isPending} onClick={() => again.mutate('other_tab')}>
          {t('againLinkOpened')}
        </Button>
        <Button variant="subtle" onClick={onLeave}>
          {t('againSomebodyElse')}
        </Button>
      </DialogActs>
      <p>{t('againLoses')}</p>
    </>
  );
}
