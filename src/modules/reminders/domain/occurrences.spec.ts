import { occurrencesOf, type CatchUp } from './occurrences';
import { FIRST_RULES } from './rules';

const REVIEW = { dueOn: '2026-06-30', timezone: 'Europe/London' };
const told = (now: string, catchUp: CatchUp = 'all'): string[] =>
  occurrencesOf(REVIEW, FIRST_RULES.review, new Date(now), catchUp).map(
    ({ days, recipient, escalation }) => `${recipient} ${days}${escalation ? '!' : ''}`,
  );

describe('when whom is told of a date', () => {
  it('by every rule that lies ahead', () => {
    expect(told('2026-05-01T12:00:00Z')).toEqual([
      'key_worker -14', 'person -7', 'review_responsible -3', 'review_responsible 0', 'key_worker 1', 'team_lead 7!',
    ]); // prettier-ignore
  });

  it('at once by the last one of each recipient that is past already, and only when the date is new', () => {
    const soon = '2026-06-28T12:00:00Z';
    expect(told(soon)).toEqual([
      'key_worker -14', 'person -7', 'review_responsible -3', 'review_responsible 0', 'key_worker 1', 'team_lead 7!',
    ]); // prettier-ignore
    expect(told(soon, 'nothing')).toEqual(['review_responsible 0', 'key_worker 1', 'team_lead 7!']);
    expect(told('2026-07-08T12:00:00Z')).toEqual(['review_responsible 0', 'key_worker 1', 'team_lead 7!']);
  });

  it('after rules changed of nothing that is past, but of what still waits for somebody to act', () => {
    const after = '2026-07-08T12:00:00Z';
    expect(told(after, 'nothing')).toEqual([]);
    expect(told(after, 'escalation')).toEqual(['team_lead 7!']);
  });

  it('not of what is long past', () => {
    expect(told('2026-09-01T12:00:00Z')).toEqual([]);
  });
});
