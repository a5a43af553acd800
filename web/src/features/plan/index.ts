// What other pages take from the plan. The plan itself comes by `plan-of-person`, and with it all that tends it.
export { Brief } from './brief';
export { OwnWords } from './own-words';
export { plainText, ReaderContext, readerOf, shortNameOf, useReader } from './reader';
