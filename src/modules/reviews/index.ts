export { ReviewsModule } from './reviews.module';
// The rules themselves, for the demo's seeder: it tells of past days, which no use case can be called for.
export { beginningOf, following, seriesFrom } from './domain/review-dates';
export { nextReviewStatus, wayToHeld, type ReviewStatus } from './domain/review-status';
