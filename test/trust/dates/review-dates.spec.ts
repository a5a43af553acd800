import { seriesFrom } from '../../../src/modules/reviews/domain/review-dates';
import { addMonths } from '../../../src/shared/plain-date';
import { compare, PROGRAM, ZONES } from './compare';
import { dayBegins } from './oracle';

const CASES = Number(process.env['TRUST_CASES'] ?? '10000');
const SEED = Number(process.env['TRUST_SEED'] ?? '1');
jest.setTimeout(30_000 + CASES);

// TRUST 6: `npm run trust:dates -- --cases 1000000 --seed 1` is the same at length.
describe('review dates against an oracle that knows nothing of the program', () => {
  it(`agree in ${CASES} cases of seed ${SEED}, over all ${ZONES.length} zones`, () => {
    expect(ZONES.length).toBeGreaterThan(400);
    expect(compare(CASES, SEED)).toEqual([]);
  });

  it('would not without the anchor: 31 January, 28 February, 28 March', () => {
    const following = ({ nominalOn }: { nominalOn: string }, months: number) =>
      seriesFrom(addMonths(nominalOn, months));
    expect(compare(1000, SEED, { ...PROGRAM, following })).not.toEqual([]);
  });

  it('would not where a day began at midnight UTC, nor where a gap moved it the other way', () => {
    const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
    expect(compare(1000, SEED, { ...PROGRAM, beginningOf: utc })).not.toEqual([]);
    expect(dayBegins('2026-09-06', 'America/Santiago')).toBe(Date.parse('2026-09-06T04:00:00Z'));
    expect(dayBegins('2011-12-30', 'Pacific/Apia')).toBe(Date.parse('2011-12-30T10:00:00Z'));
  });
});
