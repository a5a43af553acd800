export { ReviewOfPerson } from './review-of-person';
