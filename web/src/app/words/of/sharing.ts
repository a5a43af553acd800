import sharing from '../en-GB/sharing.json';
import { addWords } from '../late';

addWords({ sharing });
