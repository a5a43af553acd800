import { notificationKindOf, notificationKindsOf } from './notification-kind';
import { REMINDER_KINDS } from './rules';

describe('what a reminder is called where it is told', () => {
  it('says of a review that it is near, has gone by, or that nobody saw to it', () => {
    expect(notificationKindOf('review', false, false)).toBe('review_due');
    expect(notificationKindOf('review', true, false)).toBe('review_overdue');
    expect(notificationKindOf('review', true, true)).toBe('review_escalated');
    expect(notificationKindOf('consent', false, false)).toBe('consent_expiring');
    expect(notificationKindOf('consent', true, false)).toBe('consent_expired');
    expect(notificationKindOf('agreement', true, false)).toBe('plan_waits');
    expect(notificationKindOf('agreement', true, true)).toBe('plan_escalated');
  });

  it('is never a name that putting away would miss', () => {
    for (const kind of REMINDER_KINDS)
      for (const escalation of [true, false])
        for (const over of [true, false])
          if (kind !== 'consent' || !over)
            expect(notificationKindsOf(kind)).toContain(notificationKindOf(kind, over, escalation));
  });
});
