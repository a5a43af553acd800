import type { Session } from '../api/contract';

const WITH_PEOPLE = ['practitioner', 'peer_worker', 'service_manager'] as const;
const WRITING = ['practitioner', 'peer_worker'] as const;

/** May look for people and open their records. */
export function seesPeople({ roles }: Session): boolean {
  return WITH_PEOPLE.some((role) => roles.includes(role));
}

/** May add people and write beside their plans. */
export function writesPlans({ roles }: Session): boolean {
  return WRITING.some((role) => roles.includes(role));
}

export function isWorker({ party }: Session): boolean {
  return party.kind === 'worker';
}

/** Where somebody begins. */
export function homeOf(session: Session): '/today' | '/my-plan' | '/account' {
  if (!isWorker(session)) return '/my-plan';
  return seesPeople(session) ? '/today' : '/account';
}
