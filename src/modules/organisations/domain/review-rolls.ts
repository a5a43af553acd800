/** Where a review goes whose day is closed; what each means is the reviews' to say. */
export const REVIEW_ROLLS = ['previous', 'next', 'nearest', 'none'] as const;
export type ReviewRoll = (typeof REVIEW_ROLLS)[number];
