import person from '../en-GB/person.json';
import { addWords } from '../late';

addWords({ person });
