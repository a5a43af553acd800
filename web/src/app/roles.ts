import type { Person, Session } from '../api/contract';

const WITH_PEOPLE = ['practitioner', 'peer_worker', 'service_manager'] as const;
const EVERY_WORKER = ['admin', 'auditor', ...WITH_PEOPLE] as const;
const WRITING = ['practitioner', 'peer_worker'] as const;

/** May look for people and open their records. */
export function seesPeople({ roles }: Session): boolean {
  return WITH_PEOPLE.some((role) => roles.includes(role));
}

/** May add people and write beside their plans. */
export function writesPlans({ roles }: Session): boolean {
  return WRITING.some((role) => roles.includes(role));
}

/** May change this record: it takes a role, and being near enough to the person. */
export function changesRecord(session: Session, { access, enteredInError }: Person): boolean {
  return writesPlans(session) && access.mayWrite && !enteredInError;
}

/** May change settings, teams, roles and keys. */
export function runsOrganisation({ roles }: Session): boolean {
  return roles.includes('admin');
}

/** May see who works here. */
export function seesColleagues({ roles }: Session): boolean {
  return EVERY_WORKER.some((role) => roles.includes(role));
}

/** May say who stands in for whom. */
export function arrangesCover(session: Session): boolean {
  return runsOrganisation(session) || writesPlans(session);
}

/** May see who stands in for whom. */
export function seesCover(session: Session): boolean {
  return runsOrganisation(session) || seesPeople(session);
}

/** May see who is reminded of what. */
export function seesReminderRules(session: Session): boolean {
  return runsOrganisation(session) || seesPeople(session);
}

/** May say who is reminded of what everywhere in the organisation. */
export function setsReminderRules({ roles }: Session): boolean {
  return roles.includes('admin') || roles.includes('service_manager');
}

export function isWorker({ party }: Session): boolean {
  return party.kind === 'worker';
}

/** Where somebody begins. */
export function homeOf(session: Session): '/today' | '/my-plan' | '/organisation' | '/account' {
  if (!isWorker(session)) return '/my-plan';
  if (seesPeople(session)) return '/today';
  return runsOrganisation(session) ? '/organisation' : '/account';
}
