import reminders from '../en-GB/reminders.json';
import { addWords } from '../late';

addWords({ reminders });
