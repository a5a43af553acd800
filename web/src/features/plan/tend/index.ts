export { Add } from './add';
export { useLink } from './links';
export { Tend } from './tend';
export { WhoseValue } from './whose-value';
