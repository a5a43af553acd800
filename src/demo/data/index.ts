import { northside } from './northside';
import { southside } from './southside';
import type { DemoOrganisation } from './types';

export * from './plan-types';
export * from './types';
export * from './vocabulary';

/** Both organisations of the demo, in the order they are seeded. */
export const DEMO_ORGANISATIONS: DemoOrganisation[] = [northside, southside];
