import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import type { Session } from '../../api/contract';
import { lastAnswerAt, serviceNow } from '../../api/last-answer';
import { sessionEnded } from './ended';

const MINUTE_MS = 60_000;
const TICK_MS = 1_000;
/** Somebody who walked away has this long to come back. */
const WARN_IDLE_MS = 2 * MINUTE_MS;
/** Somebody who writes has this long to save before the limit that nothing moves. */
const WARN_LIMIT_MS = 5 * MINUTE_MS;

/** How the session stands: going on, about to end for want of doing, about to reach its limit, or over by the clock. */
export type Phase = 'open' | 'idle' | 'limit' | 'idle_over' | 'limit_over';

function phaseOf(session: Session): Phase {
  const { idleMinutes, expiresAt } = session;
  // The service counts by the minute: it may have noted the last request a minute early.
  const idleLeft = lastAnswerAt() + (idleMinutes - 1) * MINUTE_MS - Date.now();
  const limitLeft = Date.parse(expiresAt) - serviceNow();
  if (limitLeft <= 0) return 'limit_over';
  if (idleLeft <= 0) return 'idle_over';
  // Near both ends, the nearer is the one that somebody can do something about.
  if (idleLeft <= WARN_IDLE_MS) return 'idle';
  return isLimitNear(session) ? 'limit' : 'open';
}

/** Whether the limit that nothing moves is to be warned of. */
export function isLimitNear({ expiresAt }: Session): boolean {
  return Date.parse(expiresAt) - serviceNow() <= WARN_LIMIT_MS;
}

/** Any request counts as doing something, where the session still lives. */
export async function ping(): Promise<void> {
  const { response } = await api.GET('/v1/session');
  if (response.status === 401) sessionEnded();
}

export function useSessionClock(session: Session, running: boolean): Phase {
  const [phase, setPhase] = useState<Phase>('open');
  useEffect(() => {
    if (!running) return undefined;
    const look = (): void => setPhase(phaseOf(session));
    const timer = setInterval(look, TICK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [session, running]);
  return phase;
}

/**
 * Typing and reading on ask nothing of the service for a long time; they are doing something all the same, and it is told
 * about once a minute. A page also scrolls by itself, when others write: what counts is the hand that moves it.
 */
export function useActivity(running: boolean): void {
  useEffect(() => {
    if (!running) return undefined;
    let asking = false;
    const active = (): void => {
      if (asking || Date.now() - lastAnswerAt() < MINUTE_MS) return;
      asking = true;
      // Out of reach, there is nothing to tell: the next key tries again.
      void ping()
        .catch(() => undefined)
        .finally(() => {
          asking = false;
        });
    };
    const kinds = ['keydown', 'pointerdown', 'input', 'wheel', 'touchmove'] as const;
    for (const kind of kinds) document.addEventListener(kind, active, { capture: true, passive: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, active, { capture: true });
    };
  }, [running]);
}
