/**
 * Whether it is the name of an IANA time zone, as `Europe/London` or `Etc/GMT+5`. An offset is none, though Intl takes it
 * for one: PostgreSQL counts it the other way round, so that `+05:30` would lie west of Greenwich.
 */
export function isTimeZoneName(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
