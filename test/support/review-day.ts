import { addDays, addMonths } from '../../src/shared/plain-date';

const TODAY = new Date().toISOString().slice(0, 10);

/** Before the first review that the organisation's time would give a plan, whenever this is run. */
export const SOON = addDays(TODAY, 5);

/** After it: a day some months ahead that every month has. */
export const LATER = addMonths(`${TODAY.slice(0, 8)}15`, 4);
