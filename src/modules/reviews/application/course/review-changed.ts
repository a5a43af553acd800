import { declareJob } from '../../../../platform/queue/declared-jobs';

/** Asked for whenever the review to come of a plan, or its day, is another than before; its `ref_id` is the plan. */
export const REVIEW_CHANGED = declareJob({ name: 'review.changed', queue: 'events' });
