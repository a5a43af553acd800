import versions from '../en-GB/versions.json';
import { addWords } from '../late';

addWords({ versions });
