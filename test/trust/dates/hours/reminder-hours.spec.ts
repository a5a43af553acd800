import { beginningOf } from '../../../../src/modules/reviews/domain/review-dates';
import { addDays } from '../../../../src/shared/plain-date';
import { compareHours, HOURS, type HoursProgram } from './compare';

const CASES = Number(process.env['TRUST_CASES'] ?? '1000');
const SEED = Number(process.env['TRUST_SEED'] ?? '1');
jest.setTimeout(60_000 + 5 * CASES);

const NINE_HOURS_MS = 9 * 3_600_000;

// TRUST 6, of the hours: when a reminder fires where the date is, and when a message about it leaves where its reader is.
describe('the hours of reminders against an oracle that knows nothing of the program', () => {
  it(`agree in ${CASES} cases of seed ${SEED}`, () => {
    expect(compareHours(CASES, SEED)).toEqual([]);
  });

  const planted: Record<string, Partial<HoursProgram>> = {
    'a reminder fired nine hours after its day began': {
      firesAt: (dueOn, days, zone) =>
        new Date(beginningOf(addDays(dueOn, days), zone).getTime() + NINE_HOURS_MS),
    },
    'the day somebody acted was that of UTC': {
      firesAfter: (act, days, zone) => HOURS.firesAt(act.toISOString().slice(0, 10), days, zone),
    },
    'a digest left on days off': {
      whenToSend: (now, zone, rhythm, channel) =>
        HOURS.whenToSend(now, zone, { ...rhythm, workingDays: [1, 2, 3, 4, 5, 6, 7] }, channel),
    },
    'text messages were gathered': {
      whenToSend: (now, zone, rhythm) => HOURS.whenToSend(now, zone, rhythm, 'email'),
    },
    'the quiet hours were those of UTC': {
      whenToLeave: (now, _, rhythm) => HOURS.whenToLeave(now, 'UTC', rhythm),
    },
    'the minute at which quiet hours end was quiet still': {
      whenToLeave: (now, zone, { quietTo, ...rhythm }) =>
        HOURS.whenToLeave(now, zone, { ...rhythm, quietTo: quietTo === null ? null : (quietTo + 1) % 1440 }),
    },
    'what came late left in the quiet hours': {
      togetherAt: (now, zone, rhythm) => HOURS.togetherAt(now, zone, { ...rhythm, quietFrom: null }),
    },
  };
  it.each(Object.entries(planted))('would not if %s', (_, fault) => {
    expect(compareHours(500, SEED, { ...HOURS, ...fault })).not.toEqual([]);
  });
});
