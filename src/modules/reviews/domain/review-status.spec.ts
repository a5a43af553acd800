import { checkOpenToWords, nextReviewStatus, REVIEW_STATUSES, wayToHeld } from './review-status';

describe('the course of a review', () => {
  it('leads from the calendar to a new version, or is put off or cancelled before it was held', () => {
    const reachable = REVIEW_STATUSES.map((from) => [
      from,
      REVIEW_STATUSES.filter((to) => {
        try {
          return nextReviewStatus(from, to) === to;
        } catch {
          return false;
        }
      }),
    ]);
    expect(Object.fromEntries(reachable)).toEqual({
      scheduled: ['preparing', 'postponed', 'cancelled'],
      preparing: ['held', 'postponed', 'cancelled'],
      held: ['agreed'],
      agreed: [],
      postponed: [],
      cancelled: [],
    });
  });

  it('passes through preparing, seen or not, and is held once', () => {
    expect(wayToHeld('scheduled')).toEqual(['preparing', 'held']);
    expect(wayToHeld('preparing')).toEqual(['held']);
    expect(() => wayToHeld('held')).toThrow('cannot become held');
  });

  it('takes words until it is closed', () => {
    for (const status of ['scheduled', 'preparing', 'held'] as const) checkOpenToWords(status);
    for (const status of ['agreed', 'postponed', 'cancelled'] as const)
      expect(() => checkOpenToWords(status)).toThrow('closed');
  });
});
