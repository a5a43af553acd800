import type { Consent } from '../../api/contract';
import type { Decision } from '../../api/person-changes';

/** Where each decision leads from: the service has the last word, and this offers none that it would refuse. */
const COURSE: Readonly<Record<Consent['status'], readonly Decision[]>> = {
  proposed: ['give', 'refuse'],
  given: ['narrow', 'withdraw'],
  narrowed: ['give', 'withdraw'],
  withdrawn: [],
  expired: [],
  refused: [],
};

export function decisionsFor({ status }: Consent): readonly Decision[] {
  return COURSE[status];
}

/** Whether it opens anything now. */
export function isLive({ status }: Consent): boolean {
  return status === 'given' || status === 'narrowed';
}

/** Whether it is over, and only stands there to be known. */
export function isOver(consent: Consent): boolean {
  return decisionsFor(consent).length === 0;
}
