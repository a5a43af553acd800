/** The longest that is waited between two attempts, in seconds. */
const LONGEST_S = 3600;

/** Waits are cut by up to half, so that all that failed together does not come again at one moment. */
const LEAST = 0.5;

/** An SQL expression: how long is waited after so many attempts. Twice as long each time, from two seconds to an hour. */
export const waitAfter = (attempts: string): string =>
  `least(${LONGEST_S}, power(2, least(${attempts}, 12))) * (${LEAST} + random() * ${1 - LEAST}) * interval '1 second'`;

/** How long it takes until the last of so many attempts, in hours: with every wait cut by half, and with none cut. */
export function hoursOf(attempts: number): { readonly least: number; readonly most: number } {
  let seconds = 0;
  for (let tried = 1; tried < attempts; tried += 1) seconds += Math.min(LONGEST_S, 2 ** tried);
  return { least: (seconds * LEAST) / 3600, most: seconds / 3600 };
}

/** The fewest attempts that go on for so many hours, however soon each comes. */
export function attemptsThatLast(hours: number): number {
  let attempts = 1;
  while (hoursOf(attempts).least < hours) attempts += 1;
  return attempts;
}
