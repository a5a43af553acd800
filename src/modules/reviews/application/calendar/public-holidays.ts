import type { ClosedDays } from '../../domain/working-days';

/** A public holiday of a region. */
export interface PublicHoliday extends ClosedDays {
  readonly name: string;
}

const A_DAY_MS = 86_400_000;
const NAME_CHARACTERS = 200;

/**
 * The public and bank holidays that begin in a year, as `date-holidays` knows them; none for a region it does not know.
 * @param region ISO 3166-2: `GB-ENG`, `DE-BY`, `NZ`.
 */
export async function publicHolidays(region: string, year: number): Promise<PublicHoliday[]> {
  // A megabyte of rules: read the first time that a review is dated, not by everything that starts.
  const { default: Holidays } = await import('date-holidays');
  const [country = '', state] = region.split('-');
  const calendar = new Holidays(country, state ?? '', { types: ['public', 'bank'] });
  return calendar.getHolidays(year).map(({ date, start, end, name }) => {
    const fromOn = date.slice(0, 10);
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / A_DAY_MS));
    const toOn = new Date(Date.parse(fromOn) + (days - 1) * A_DAY_MS).toISOString().slice(0, 10);
    return { fromOn, toOn, name: name.slice(0, NAME_CHARACTERS) };
  });
}
