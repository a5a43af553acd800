export { Add } from './add';
export { HowItStands } from './how-it-stands';
export { useLink } from './links';
export { WithSuggestions } from './suggested';
export { Tend } from './tend';
export { WhoseValue } from './whose-value';
