import Bowser from 'bowser';

/** How long a name we keep: what a program says of itself is up to it. */
const LONGEST = 60;

/**
 * The device as its owner would call it: the browser and what it runs on, without a version or anything else that
 * tells one phone from another of its kind. Null for a program that says nothing we know.
 */
export function deviceOf(userAgent: string | undefined): string | null {
  if (userAgent === undefined || userAgent === '') return null;
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));
  const known = [browser.name, os.name].filter((name) => name !== undefined && name !== '');
  return known.length === 0 ? null : known.join(' · ').slice(0, LONGEST);
}
