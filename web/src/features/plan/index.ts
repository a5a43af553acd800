export { OwnWords } from './own-words';
export { PlanDocument } from './plan-document';
export { PlanOfPerson } from './plan-of-person';
export { hasWords, plainText, ReaderContext, readerOf, shortNameOf } from './reader';
