import { conflict } from '../../../shared/errors';

/** From each state, the states that may follow. */
const COURSE = {
  scheduled: ['preparing', 'postponed', 'cancelled'],
  preparing: ['held', 'postponed', 'cancelled'],
  held: ['agreed'],
  agreed: [],
  postponed: [],
  cancelled: [],
} as const satisfies Record<ReviewStatus, readonly ReviewStatus[]>;

export type ReviewStatus = 'scheduled' | 'preparing' | 'held' | 'agreed' | 'postponed' | 'cancelled';

export const REVIEW_STATUSES = Object.keys(COURSE) as readonly ReviewStatus[];

/** The states of a review that is still to come. A plan has one of them at most. */
export const TO_COME: readonly ReviewStatus[] = ['scheduled', 'preparing'];

/** Why a review is due on its day. */
export const BASES = ['first', 'interval', 'event', 'asked', 'by_hand', 'postponed'] as const;
export type Basis = (typeof BASES)[number];

/** What may have happened that a review follows soon. */
export const EVENTS = [
  'discharge',
  'admission',
  'crisis',
  'change_of_team',
  'change_of_home',
  'other',
] as const;
export type ReviewEvent = (typeof EVENTS)[number];

/** On whose wish a review was put off. */
export const WISHES = ['person', 'supporter', 'team'] as const;
export type Wish = (typeof WISHES)[number];

/** What people bring to a review and say of it. The agenda is the person's and comes first. */
export const ENTRY_KINDS = ['agenda', 'contribution', 'worked', 'not_worked'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The state after a move; 409 `review_status_not_reachable` with what is possible. */
export function nextReviewStatus(from: ReviewStatus, to: ReviewStatus): ReviewStatus {
  const possible: readonly ReviewStatus[] = COURSE[from];
  if (possible.includes(to)) return to;
  throw conflict('review_status_not_reachable', `A review that is ${from} cannot become ${to}.`, {
    from,
    to,
    possible,
  });
}

/** Who meets has begun to prepare: the states on the way to `held`, which nobody skips unseen. */
export function wayToHeld(from: ReviewStatus): ('preparing' | 'held')[] {
  if (from === 'scheduled') return ['preparing', 'held'];
  nextReviewStatus(from, 'held');
  return ['held'];
}

/** 409 `review_closed` once nothing more is said in a review: it was agreed, put off or cancelled. */
export function checkOpenToWords(status: ReviewStatus): void {
  if (TO_COME.includes(status) || status === 'held') return;
  throw conflict('review_closed', 'This review is closed: it is kept as it was.', { state: status });
}
