import '../../app/words/of/conversation';
export { HandOver } from './hand-over';
