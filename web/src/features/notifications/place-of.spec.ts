import type { Notification, Session } from '../../api/contract';
import { placeOf } from './place-of';

const AMIRA = { id: '01a2b3c4-0000-7000-8000-000000000001', name: 'Amira Haddad', calledAs: null };
const WORKER = { party: { kind: 'worker' } } as Session;
const PERSON = { party: { kind: 'person' } } as Session;

const told = (kind: Notification['kind'], person: Notification['person'] = AMIRA): Notification =>
  ({ kind, person, subjectId: person && AMIRA.id }) as Notification;

describe('where what a notification is about is to be seen', () => {
  it.each([
    ['review_due', '/people/$personId/review'],
    ['review_overdue', '/people/$personId/review'],
    ['review_escalated', '/people/$personId/review'],
    ['plan_waits', '/people/$personId/plan'],
    ['plan_escalated', '/people/$personId/plan'],
    ['step_due', '/people/$personId/plan'],
    ['consent_expiring', '/people/$personId/sharing'],
    ['consent_expired', '/people/$personId/sharing'],
    ['address_refused', '/people/$personId'],
    ['link_withheld', '/people/$personId'],
  ] as const)('%s, by a worker: %s', (kind, to) => {
    expect(placeOf(told(kind), WORKER)).toEqual({ to, params: { personId: AMIRA.id } });
    // Whom they no longer support is nobody, anywhere.
    expect(placeOf(told(kind, null), WORKER)).toBeNull();
  });

  it.each([
    ['review_due', '/my-plan/review'],
    ['review_overdue', '/my-plan/review'],
    ['consent_expiring', '/my-plan/sharing'],
    ['consent_expired', '/my-plan/sharing'],
    ['plan_waits', '/my-plan'],
    ['step_due', '/my-plan'],
  ] as const)('%s, by the person: %s', (kind, to) => {
    expect(placeOf(told(kind), PERSON)).toEqual({ to });
  });

  it('an address of somebody who works here: among those who do', () => {
    const theirs = { ...told('address_refused', null), subjectId: AMIRA.id };
    expect(placeOf(theirs, WORKER)).toEqual({ to: '/organisation/people' });
  });

  it.each([WORKER, PERSON])('what could not be told in time, by anybody: among all the rest', (session) => {
    expect(placeOf(told('missed', null), session)).toEqual({ to: '/notifications' });
  });
});
