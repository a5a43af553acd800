import { notificationKindOf, notificationKindsOf } from './notification-kind';
import { REMINDER_KINDS } from './rules';

describe('what a reminder is called where it is told', () => {
  it('says of a review that it is near, has gone by, or that nobody saw to it', () => {
    expect(notificationKindOf('review', -14, false)).toBe('review_due');
    expect(notificationKindOf('review', 0, false)).toBe('review_due');
    expect(notificationKindOf('review', 7, false)).toBe('review_overdue');
    expect(notificationKindOf('review', 7, true)).toBe('review_escalated');
    expect(notificationKindOf('agreement', 7, false)).toBe('plan_waits');
    expect(notificationKindOf('agreement', 7, true)).toBe('plan_escalated');
  });

  it('is never a name that putting away would miss', () => {
    for (const kind of REMINDER_KINDS)
      for (const escalation of [true, false])
        for (const days of [-1, 0, 1])
          expect(notificationKindsOf(kind)).toContain(notificationKindOf(kind, days, escalation));
  });
});
