import { seriesFrom } from '../../../../src/modules/reviews/domain/review-dates';
import { addMonths } from '../../../../src/shared/plain-date';
import { compareCourses, COURSE, type CourseProgram } from './compare';

const CASES = Number(process.env['TRUST_CASES'] ?? '10000');
const SEED = Number(process.env['TRUST_SEED'] ?? '1');
jest.setTimeout(30_000 + CASES);

// TRUST 6, of what happens to reviews: held, left out, put off, and due within a time after something.
describe('the course of reviews against an oracle that knows nothing of the program', () => {
  it(`agrees in ${CASES} cases of seed ${SEED}`, () => {
    expect(compareCourses(CASES, SEED)).toEqual([]);
  });

  const planted: Record<string, Partial<CourseProgram>> = {
    'a series went on however late people met': {
      afterHolding: ({ nominalOn, anchorDay }, _, months) => ({
        nominalOn: addMonths(nominalOn, months, anchorDay),
        anchorDay,
      }),
    },
    'the day that closures made of it did not count as its own': {
      afterHolding: (last, heldOn, months) =>
        COURSE.afterHolding({ ...last, dueOn: last.nominalOn }, heldOn, months),
    },
    'the next of a series was counted from the last short month': {
      firstAfter: (last, day, months) => {
        let next = last;
        while (next.nominalOn <= day) next = { ...next, nominalOn: addMonths(next.nominalOn, months) };
        return next;
      },
    },
    'one that falls on the day itself counted as later': {
      firstAfter: (last, day, months) =>
        last.nominalOn === day ? last : COURSE.firstAfter(last, day, months),
    },
    'a review that was put off by a day began a series': { postponed: (_, to) => seriesFrom(to) },
    'time ran from the day after': { within: (days, after) => COURSE.within(days + 1, after) },
    'what was noted late was due in the past': { notBefore: (occurrence) => occurrence },
    'closures put off what must be within a time': {
      dueWithin: ({ nominalOn }, roll, calendar) => calendar.roll(nominalOn, roll),
    },
    'a working day that has passed was gone back to': {
      dueWithin: (occurrence, roll, calendar) =>
        roll === 'none' ? occurrence.nominalOn : calendar.roll(occurrence.nominalOn, 'previous'),
    },
  };
  it.each(Object.entries(planted))('would not if %s', (_, fault) => {
    expect(compareCourses(1000, SEED, { ...COURSE, ...fault })).not.toEqual([]);
  });
});
