import agree from '../en-GB/agree.json';
import { addWords } from '../late';

addWords({ agree });
