import { occurrencesOf, type CatchUp, type RuleKey } from './occurrences';
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

  it('of a new date that is long past, by the last one of each recipient, where it must be seen to', () => {
    expect(told('2026-09-01T12:00:00Z')).toEqual([
      'person -7', 'review_responsible 0', 'key_worker 1', 'team_lead 7!',
    ]); // prettier-ignore
    // A week over the fortnight: who leads is told of it, and so is who sees to it.
    expect(told('2026-07-17T12:00:00Z')).toEqual([
      'person -7', 'review_responsible 0', 'key_worker 1', 'team_lead 7!',
    ]); // prettier-ignore
    for (const catchUp of ['recent', 'escalation', 'nothing'] as const)
      expect(told('2026-09-01T12:00:00Z', catchUp)).toEqual([]);
  });

  it('not again of what was told of the same date', () => {
    const planned = (now: string, told: readonly RuleKey[]): string[] =>
      occurrencesOf(REVIEW, FIRST_RULES.review, new Date(now), 'all', { told, waiting: [] }).map(
        ({ days, recipient, escalation }) => `${recipient} ${days}${escalation ? '!' : ''}`,
      );
    const first = { days: -14, recipient: 'key_worker', escalation: false } as const;
    const ahead = ['review_responsible -3', 'review_responsible 0', 'key_worker 1', 'team_lead 7!'];
    expect(planned('2026-06-20T12:00:00Z', [first])).toEqual(['person -7', ...ahead]);
    // Taken up again after its day, it is heard of by whoever had not heard.
    expect(planned('2026-09-01T12:00:00Z', [first])).toEqual([
      'person -7', 'review_responsible 0', 'key_worker 1', 'team_lead 7!',
    ]); // prettier-ignore
    // The clocks of another zone have not come to it yet: it was told all the same.
    expect(planned('2026-06-01T12:00:00Z', [first])).toEqual(['person -7', ...ahead]);
    expect(
      planned('2026-07-02T12:00:00Z', [{ days: 1, recipient: 'key_worker', escalation: false }]),
    ).toEqual(['person -7', 'review_responsible 0', 'team_lead 7!']);
  });

  it('of a date that is not new by what was planned before, wherever the clocks stand', () => {
    const waiting = [{ days: 0, recipient: 'review_responsible', escalation: false }] as const;
    expect(
      occurrencesOf(REVIEW, FIRST_RULES.review, new Date('2026-07-02T12:00:00Z'), 'waiting', {
        told: [],
        waiting,
      }).map(({ recipient, days }) => `${recipient} ${days}`),
    ).toEqual(['review_responsible 0', 'team_lead 7']);
  });
});
