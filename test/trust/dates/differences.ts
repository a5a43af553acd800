import { random } from './cases';

/** Where the program and the oracle differ. */
export interface Disagreement<Case> {
  readonly number: number;
  readonly asked: Case;
  readonly program: string;
  readonly oracle: string;
}

/** Draws so many cases from a seed and has each reckoned twice. @returns where they differ, the first hundred. */
export function differences<Case>(
  cases: number,
  seed: number,
  drawn: (below: (most: number) => number) => Case,
  reckon: (asked: Case) => readonly [program: string, oracle: string],
): Disagreement<Case>[] {
  const below = random(seed);
  const found: Disagreement<Case>[] = [];
  for (let number = 1; number <= cases && found.length < 100; number += 1) {
    const asked = drawn(below);
    const [program, oracle] = reckon(asked);
    if (program !== oracle) found.push({ number, asked, program, oracle });
  }
  return found;
}
