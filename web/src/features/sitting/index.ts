import '../../app/words/of/agree';
import '../../app/words/of/conversation';
export { SittingPage } from './sitting-page';
