import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement, type SyntheticEvent } from 'react';
import { isProblem } from '../../api/problem';
import { redeemLink } from '../../api/session';
import { takeNext } from '../../app/next-place';
import { fieldsOf } from '../../components/form-fields';
import { LinkButton } from '../../components/link-button';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { Front } from './front';
import styles from './front.module.css';
import { useEntry } from './sign-in-page';

/**
 * Where every link of our mails leads. The secret stands behind `#` and is taken out of the address at once; it is
 * used only when somebody asks for it, for mail programs open links to look at them.
 */
export function LinkPage(): ReactElement {
  const { t } = useTranslation('signIn');
  const [token] = useState(() => window.location.hash.slice(1));
  useEffect(() => {
    if (token !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
  }, [token]);
  if (token === '')
    return (
      <Front title={t('noLinkTitle')} lead={t('noLinkLead')}>
        <div className={styles['form']}>
          <LinkButton to="/sign-in">{t('sendLink')}</LinkButton>
        </div>
      </Front>
    );
  return <Redeem token={token} />;
}

function Redeem({ token }: { token: string }): ReactElement {
  const { t } = useTranslation('signIn');
  const client = useQueryClient();
  const entry = useEntry();
  const redeeming = useMutation({
    mutationFn: (password?: string) => redeemLink(client, token, password),
    onSuccess: (session) => entry(session, takeNext()),
  });
  if (isProblem(redeeming.error, 'link_not_valid'))
    return (
      <Front key="bad" title={t('badTitle')} lead={t('badLead')}>
        <div className={styles['form']}>
          <LinkButton to="/sign-in">{t('sendLink')}</LinkButton>
        </div>
      </Front>
    );
  if (isProblem(redeeming.error) && redeeming.error.code.startsWith('password_'))
    return <ChoosePassword redeeming={redeeming} />;
  return (
    <Front title={t('openTitle')} lead={t('openLead')}>
      <div className={styles['form']}>
        {redeeming.isError && <Trouble error={redeeming.error} />}
        <Button loading={redeeming.isPending} onClick={() => redeeming.mutate(undefined)}>
          {t('openSubmit')}
        </Button>
      </div>
    </Front>
  );
}

interface Redeeming {
  readonly error: unknown;
  readonly isPending: boolean;
  mutate(password: string): void;
}

/** A worker's link sets a password. What was wrong with the last one is said; that one is needed at all is not. */
function ChoosePassword({ redeeming }: { redeeming: Redeeming }): ReactElement {
  const { t } = useTranslation('signIn');
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    const { password = '' } = fieldsOf(event);
    if (password !== '') redeeming.mutate(password);
  };
  return (
    <Front key="password" title={t('setTitle')} lead={t('setLead')}>
      <form className={styles['form']} onSubmit={submit} noValidate>
        {!isProblem(redeeming.error, 'password_required') && <Trouble error={redeeming.error} />}
        <PasswordInput name="password" autoComplete="new-password" label={t('newPassword')} />
        <Button type="submit" loading={redeeming.isPending}>
          {t('setSubmit')}
        </Button>
      </form>
    </Front>
  );
}
