export { Authorship } from './authorship';
export { LivePlan, useIsLive, WhoIsHere } from './live-plan';
export { LiveText, type TypedBefore } from './live-text';
export { LiveWords } from './live-words';
export { sectionOf } from './place';
