import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactElement, type SyntheticEvent } from 'react';
import type { Session } from '../../api/contract';
import { isProblem } from '../../api/problem';
import { takeBack } from '../../api/sittings';
import { fieldsOf } from '../../components/form-fields';
import { useSignOut } from '../../app/safety/use-sign-out';
import { forgetKept, isKept } from '../../components/kept';
import { Notice } from '../../components/notice';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { isAnythingUnsaved } from '../../components/unsaved';
import { useHubState, useLoadedHub } from '../../live/use-hub';
import styles from './sitting.module.css';

interface GiveBackProps {
  readonly session: Session;
  readonly onStay: () => void;
}

/** The worker takes their device back with the PIN they chose, or signs in anew. */
export function GiveBack({ session, onStay }: GiveBackProps): ReactElement {
  const { t } = useTranslation('conversation');
  const router = useRouter();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const [empty, setEmpty] = useState(false);
  const personId = session.party.id;
  const unsent = useUnsent(personId);
  const taking = useMutation({
    mutationFn: (pin: string) => takeBack(client, pin),
    onSuccess: () => {
      forgetKept(personId);
      const to = { to: '/people/$personId/plan', params: { personId } } as const;
      return router.navigate({ ...to, replace: true, ignoreBlocker: true });
    },
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    const { pin = '' } = fieldsOf(event);
    setEmpty(!/^\d{4,8}$/.test(pin));
    if (/^\d{4,8}$/.test(pin)) taking.mutate(pin);
  };
  const usedUp = isProblem(taking.error, 'pin_used_up');
  return (
    <section className={styles['back']}>
      <h2 ref={heading} tabIndex={-1}>
        {t('backTitle', { name: session.via?.name ?? '' })}
      </h2>
      {unsent ? (
        <Notice kind="error">{t('backUnsent')}</Notice>
      ) : (
        <p className={styles['quiet']}>{t('backLead')}</p>
      )}
      {taking.isError && <WhyNot error={taking.error} />}
      {usedUp ? (
        <SignInAnew />
      ) : (
        <form className={styles['form']} onSubmit={submit} noValidate>
          <PasswordInput
            name="pin"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            label={t('pin')}
            error={empty && t('pinShape')}
          />
          <Button type="submit" size="lg" loading={taking.isPending}>
            {t('backSubmit')}
          </Button>
        </form>
      )}
      <Button variant="default" onClick={onStay}>
        {t('stay')}
      </Button>
      {!usedUp && <SignInAnew />}
    </section>
  );
}

/** Whether something of the person's is nowhere but in this page. */
function useUnsent(personId: string): boolean {
  // Drawn again as what is written live comes to be saved.
  useHubState(useLoadedHub());
  return isKept(personId) || isAnythingUnsaved();
}

/** A wrong PIN says how many tries are left: whoever mistyped should not be surprised. */
function WhyNot({ error }: { error: unknown }): ReactElement {
  const { t } = useTranslation('conversation');
  if (!isProblem(error, 'pin_wrong')) return <Trouble error={error} />;
  const left = (error.body.errors?.[0] as { triesLeft?: number } | undefined)?.triesLeft ?? 0;
  return <Notice kind="error">{left === 0 ? t('pinLast') : t('pinWrong', { count: left })}</Notice>;
}

function SignInAnew(): ReactElement {
  const { t } = useTranslation('conversation');
  const leaving = useSignOut();
  return (
    <>
      {leaving.isError && <Trouble error={leaving.error} />}
      <Button variant="subtle" loading={leaving.isPending} onClick={() => leaving.go()}>
        {t('signInAnew')}
      </Button>
    </>
  );
}
