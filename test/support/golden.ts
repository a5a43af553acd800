import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = join(__dirname, '..', 'golden');

/**
 * Compares a text with the committed one in `test/golden/`: the file is reviewed as behaviour, so every change of it
 * shows in a diff. `npm run golden` writes the files anew.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(text.split('\n')).toEqual(committed.split('\n'));
}
