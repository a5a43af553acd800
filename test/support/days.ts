import { addMonths } from '../../src/shared/plain-date';

/** The fifteenth, which every month has, so many months ahead of the day on which the tests are run. */
export function monthsAhead(months: number): string {
  return addMonths(`${new Date().toISOString().slice(0, 8)}15`, months);
}
