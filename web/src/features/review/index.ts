export { AddEntry, EntryList } from './entries';
export { ReviewOfPerson } from './review-of-person';
export { ReviewSheet } from './review-sheet';
export { speakerOf } from './who-speaks';
