import { planAgree } from './agreement.mts';
import { caseload, search } from './people.mts';
import { goalCreate, goalUpdate, planRead } from './plans.mts';
import type { Scenario } from './scenario.mts';

export type { Place, Scenario, Target } from './scenario.mts';

/** Everything that is measured, reads before writes. */
export const SCENARIOS: readonly Scenario[] = [planRead, caseload, search, goalCreate, goalUpdate, planAgree];
