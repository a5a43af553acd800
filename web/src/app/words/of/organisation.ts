import organisation from '../en-GB/organisation.json';
import { addWords } from '../late';

addWords({ organisation });
