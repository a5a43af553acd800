import {
  arrangesCover,
  runsOrganisation,
  seesColleagues,
  seesCover,
  seesReminderRules,
  writesPlans,
} from '../../app/roles';
import type { Session } from '../../api/contract';

/** The parts of the organisation, and who may open each: nobody is shown a way that ends at a refusal. */
export const PARTS = [
  { to: '/organisation', label: 'settings', may: runsOrganisation },
  { to: '/organisation/teams', label: 'teams', may: runsOrganisation },
  { to: '/organisation/people', label: 'workers', may: seesColleagues },
  { to: '/organisation/cover', label: 'cover', may: seesCover },
  { to: '/organisation/handover', label: 'handover', may: writesPlans },
  { to: '/organisation/closed', label: 'closures', may: seesColleagues },
  { to: '/organisation/reminders', label: 'reminders', may: seesReminderRules },
  { to: '/organisation/keys', label: 'keys', may: runsOrganisation },
] as const;

export function partsOf(session: Session) {
  return PARTS.filter(({ may }) => may(session));
}

export { arrangesCover, runsOrganisation };
