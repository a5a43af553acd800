export { OwnWords } from './own-words';
export { PlanDocument } from './plan-document';
export { PlanOfPerson } from './plan-of-person';
export { hasWords, plainText, ReaderContext, readerOf, shortNameOf, useReader, type Reader } from './reader';
export { LIFE_AREAS, TIMES } from './tend/kinds';
export { Removals } from './tend/removals';
