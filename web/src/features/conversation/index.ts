import '../../app/words/of/conversation';
export { ConversationPage } from './conversation-page';
export { Talk } from './talk';
