import { addDays } from '../../src/shared/plain-date';
import { monthsAhead } from './days';

/** Before the first review that the organisation's time would give a plan, whenever this is run. */
export const SOON = addDays(new Date().toISOString().slice(0, 10), 5);

/** After it. */
export const LATER = monthsAhead(4);
