import circle from '../en-GB/circle.json';
import { addWords } from '../late';

addWords({ circle });
