import { notificationKindOf, notificationKindsOf } from './notification-kind';
import { RECIPIENTS, REMINDER_KINDS } from './rules';

describe('what a reminder is called where it is told', () => {
  it('says of a review that it is near, has gone by, or that nobody saw to it', () => {
    expect(notificationKindOf('review', -14, 'key_worker')).toBe('review_due');
    expect(notificationKindOf('review', 0, 'team_lead')).toBe('review_due');
    expect(notificationKindOf('review', 1, 'key_worker')).toBe('review_overdue');
    expect(notificationKindOf('review', 7, 'team_lead')).toBe('review_escalated');
  });

  it('is never a name that putting away would miss', () => {
    for (const kind of REMINDER_KINDS)
      for (const recipient of RECIPIENTS)
        for (const days of [-1, 0, 1])
          expect(notificationKindsOf(kind)).toContain(notificationKindOf(kind, days, recipient));
  });
});
