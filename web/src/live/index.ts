export { Authorship } from './authorship';
export { LivePlan, useIsLive, WhoIsHere } from './live-plan';
export { LiveText, type LiveTextProps } from './live-text';
export { LiveWords } from './live-words';
export { fieldName, sectionOf, type LivePlace } from './place';
export { SaveNote } from './save-note';
