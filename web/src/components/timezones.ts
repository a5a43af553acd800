/** Every time zone the browser knows by name, and the one that is set, whatever it knows. */
export function timezonesWith(set: string | null): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return set === null || known.includes(set) ? known : [set, ...known];
}
