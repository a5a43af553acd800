import type { LinkProps } from '@tanstack/react-router';
import type { Notification, Session } from '../../api/contract';
import { isWorker } from '../../app/roles';

const MINE: Partial<Record<Notification['kind'], '/my-plan/sharing' | '/my-plan/review'>> = {
  review_due: '/my-plan/review',
  review_overdue: '/my-plan/review',
  consent_expiring: '/my-plan/sharing',
  consent_expired: '/my-plan/sharing',
};

/** Where all that is told is together. */
export const ALL = '/notifications';

/** Where what a notification is about is to be seen; null where its reader may not see it any more. */
export function placeOf({ kind, person, subjectId }: Notification, session: Session): LinkProps | null {
  if (kind === 'missed') return { to: ALL };
  if (!isWorker(session)) return { to: MINE[kind] ?? '/my-plan' };
  // Of a person who is not to be seen any more, the subject is not told either.
  if (kind === 'address_refused' && !person && subjectId !== null) return { to: '/organisation/people' };
  if (!person) return null;
  const params = { personId: person.id };
  switch (kind) {
    case 'review_due':
    case 'review_overdue':
    case 'review_escalated':
      return { to: '/people/$personId/review', params };
    case 'plan_waits':
    case 'plan_escalated':
    case 'step_due':
      return { to: '/people/$personId/plan', params };
    case 'consent_expiring':
    case 'consent_expired':
      return { to: '/people/$personId/sharing', params };
    case 'address_refused':
    case 'link_withheld':
      return { to: '/people/$personId', params };
  }
}
