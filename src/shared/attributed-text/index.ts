export { between, joined, plainText, provenanceOf, sameProvenance } from './passage';
export type { Passage, Provenance, Voice } from './passage';
export { acceptSuggestion, confirmDictation } from './own-words';
export { newPassage, rewrite } from './rewrite';
export type { Author } from './rewrite';
export { wordRuns, wordsOf } from './word-runs';
