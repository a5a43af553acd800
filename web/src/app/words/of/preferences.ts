import preferences from '../en-GB/preferences.json';
import { addWords } from '../late';

addWords({ preferences });
