import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState, type ComponentProps, type ReactElement, type ReactNode } from 'react';
import type { Session } from '../../api/contract';
import { hearTabs } from '../../api/last-answer';
import { endQuietly, leave, resume, sessionCheck } from '../../api/session';
import { sayTime } from '../../components/dates';
import { Dialog, DialogActs } from '../../components/dialog';
import { Announced } from '../../components/outcome';
import { NotFetched } from '../../components/not-fetched';
import { fetchPiece, piece, usePiece } from '../../components/piece';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { useNews } from '../../features/notifications/use-news';
import { sessionEnded, sessionGoesOn, useEnded } from './ended';
import { forgetPage } from './forget';
import { partyHere } from './speaks-for';
import type { SignInAgain } from './sign-in-again';
import { isLimitNear, ping, useActivity, useSessionClock } from './use-session-clock';
import { useSignOut } from './use-sign-out';
import styles from './session-guard.module.css';

/** Nobody signs in again on a page that is young: the form is fetched when everything else has come, to be at hand. */
const FETCHED_AFTER_MS = 10_000;
const signInAgain = piece('sign in again', async () => (await import('./sign-in-again')).SignInAgain);

interface GuardProps {
  readonly session: Session;
  readonly children: ReactNode;
}

/**
 * Warns before a session ends, and covers the page when it has. What was typed is not lost: the page stays where it is,
 * in this tab's memory and out of everybody's sight, until the same party has signed in again.
 */
export function SessionGuard({ session, children }: GuardProps): ReactElement {
  const { t } = useTranslation();
  const ended = useEnded();
  const phase = useSessionClock(session, !ended);
  // While the warning stands, somebody has to say that they are there.
  useActivity(!ended && phase !== 'idle');
  useEndByTheClock(phase);
  useOtherTabs(session, ended);
  useNews(!ended && session.planId === null);
  const again = useAgain();
  useEffect(() => {
    const timer = setTimeout(() => void fetchPiece(signInAgain), FETCHED_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  // A device that was handed over goes back to its worker: there is nobody to sign in again here.
  const mayComeBack = session.via === null;
  useEffect(() => {
    if (ended && !mayComeBack) again();
  }, [ended, mayComeBack, again]);
  return (
    <>
      <div className={ended ? styles['covered'] : undefined} inert={ended}>
        {children}
      </div>
      <Announced />
      {ended && mayComeBack && (
        <Dialog title={t(session.planId === null ? 'againTitle' : 'againLinkTitle')}>
          <Again session={session} onLeave={again} />
        </Dialog>
      )}
      {!ended && phase === 'idle' && <StillThere session={session} />}
      {!ended && phase === 'limit' && <EndsSoon session={session} />}
    </>
  );
}

function Again(props: ComponentProps<typeof SignInAgain>): ReactElement {
  const { t } = useTranslation();
  const { here: Shown, failed, again } = usePiece(signInAgain);
  if (Shown) return <Shown {...props} />;
  const words = props.session.planId === null ? 'againBody' : 'againLinkBody';
  return failed ? <NotFetched again={again} /> : <p>{t(words)}</p>;
}

/** Leaves the page and all that is in it for the door. */
function useAgain(): () => void {
  const client = useQueryClient();
  const router = useRouter();
  const [go] = useState(() => () => {
    leave(client);
    // What was not saved is lost then, as the dialog says: nothing is left to stay for.
    void router.navigate({ to: '/sign-in', replace: true, ignoreBlocker: true }).then(sessionGoesOn);
  });
  return go;
}

function useEndByTheClock(phase: ReturnType<typeof useSessionClock>): void {
  useEffect(() => {
    if (phase !== 'idle_over' && phase !== 'limit_over') return;
    sessionEnded();
    if (phase === 'idle_over') void endQuietly();
  }, [phase]);
}

/**
 * Another tab signed out, and with it this one; or somebody came in there. The same party goes on here as well. For
 * anybody else the cookie of this browser speaks now, in the requests of this page too: it is taken away, unless it is
 * covered and asks for nothing.
 */
function useOtherTabs(session: Session, ended: boolean): void {
  const client = useQueryClient();
  useEffect(
    () =>
      hearTabs((kind) => {
        // Refused, it says so itself (query-client.ts); a session that lives goes on.
        if (kind === 'out') void client.query({ ...sessionCheck, staleTime: 0 }).catch(() => undefined);
        else
          void resume(client, session).then(
            (same) => {
              if (same) sessionGoesOn();
              // Whoever took over this page meanwhile, by their own act here, keeps it.
              else if (!ended && partyHere(client) === session.party.id) forgetPage('/');
            },
            // Nobody can be asked who it is: until then it is out of sight.
            () => sessionEnded(),
          );
      }),
    [client, session, ended],
  );
}

function StillThere({ session }: { session: Session }): ReactElement {
  const { t } = useTranslation();
  const leaving = useSignOut();
  // Out of reach, the warning stands: the next press tries again.
  const stay = (): void => void ping().catch(() => undefined);
  return (
    <Dialog title={t('idleTitle')} onEscape={stay}>
      <p>{t('idleBody', { count: 2 })}</p>
      <p>{t(session.via === null ? 'idleWords' : 'idleWordsSitting')}</p>
      {isLimitNear(session) && (
        <p>
          <b>{t('endsTitle', { time: sayTime(session.expiresAt) })}</b>
        </p>
      )}
      {leaving.isError && <Trouble error={leaving.error} />}
      <DialogActs>
        <Button onClick={stay}>{t('stay')}</Button>
        <Button variant="default" loading={leaving.isPending} onClick={() => leaving.go()}>
          {t('signOutNow')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

function EndsSoon({ session }: { session: Session }): ReactElement | null {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return (
    <Dialog title={t('endsTitle', { time: sayTime(session.expiresAt) })} onEscape={() => setSeen(true)}>
      <p>
        {t(session.via !== null ? 'endsBodySitting' : session.planId === null ? 'endsBody' : 'endsBodyLink')}
      </p>
      <DialogActs>
        <Button onClick={() => setSeen(true)}>{t('understood')}</Button>
      </DialogActs>
    </Dialog>
  );
}
