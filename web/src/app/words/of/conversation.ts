import conversation from '../en-GB/conversation.json';
import { addWords } from '../late';

addWords({ conversation });
