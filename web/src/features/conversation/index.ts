export { ConversationPage } from './conversation-page';
export { Talk } from './talk';
