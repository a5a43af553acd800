/** An SQL condition: the review is still to come. A plan has one of them at most. @param review the alias of `review`. */
export const reviewToCome = (review: string): string => `${review}.status IN ('scheduled', 'preparing')`;
