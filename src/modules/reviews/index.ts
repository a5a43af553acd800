export { ReviewsModule } from './reviews.module';
export { REVIEW_CHANGED } from './application/course/review-changed';
export { reviewToCome } from './persistence/review-to-come';
export { ReviewZones } from './persistence/review-zones';
// The rules themselves, for the demo's seeder: it tells of past days, which no use case can be called for.
export { beginningOf, seriesFrom } from './domain/review-dates';
export { wayToHeld } from './domain/review-status';
