import { conflict } from '../../../shared/errors';
import type { PlainDate } from '../../../shared/plain-date';

/** Where a consent stands. `narrowed` opens the person's own words only, not what staff wrote beside them. */
export const CONSENT_STATES = ['proposed', 'given', 'narrowed', 'withdrawn', 'expired', 'refused'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** What somebody decides about a consent; time alone makes it expire. */
export const CONSENT_DECISIONS = ['give', 'narrow', 'withdraw', 'refuse'] as const;
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];

const COURSE: Record<ConsentState, Partial<Record<ConsentDecision, ConsentState>>> = {
  proposed: { give: 'given', refuse: 'refused' },
  given: { narrow: 'narrowed', withdraw: 'withdrawn' },
  narrowed: { give: 'given', withdraw: 'withdrawn' },
  withdrawn: {},
  expired: {},
  refused: {},
};

/** The state that a decision leads to; 409 `consent_state` where it leads nowhere. */
export function decide(state: ConsentState, decision: ConsentDecision): ConsentState {
  const next = COURSE[state][decision];
  if (!next)
    throw conflict('consent_state', `This consent is ${state}: that is no longer, or not yet, possible.`);
  return next;
}

/** Whether a consent in this state opens anything. */
export function isLive(state: ConsentState): boolean {
  return state === 'given' || state === 'narrowed';
}

/** 409 `consent_state` for a consent that opens nothing, or nothing any more. */
export function requireLive(state: ConsentState): void {
  if (!isLive(state))
    throw conflict('consent_state', `This consent is ${state}: it opens nothing to write in.`);
}

/** The state on a day: a live consent is good through the day it expires on, and expired from the next. */
export function stateOn(state: ConsentState, expiresOn: PlainDate | null, day: PlainDate): ConsentState {
  return isLive(state) && expiresOn !== null && expiresOn < day ? 'expired' : state;
}
