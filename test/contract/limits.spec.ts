import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '../../src/modules/plans/domain/limits';
import { UPLOAD_LIMIT } from '../../src/platform/http/uploads';

const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Contract {
  info: { description: string };
}

describe('docs/limits.md', () => {
  const rows = [...read('docs/limits.md').matchAll(/^\| `(\w+)` +\| ([\d,]+) +\| `(\w+)` +\|/gm)];

  it('tells every limit as it is, and no other', () => {
    const told = rows.map(([, name = '', most = '']) => [name, Number(most.replaceAll(',', ''))]);
    expect(Object.fromEntries(told)).toEqual(LIMITS);
    expect(told).toHaveLength(Object.keys(LIMITS).length);
  });

  it('is what the server reads of an attachment', () => {
    expect(UPLOAD_LIMIT).toBe(LIMITS.attachmentBytes);
  });

  it('names answers that the contract knows', () => {
    const contract = read('openapi/openapi.json');
    for (const [, , , code] of rows) expect(contract).toContain(`"${code}"`);
  });

  it('is found from the README and from the contract', () => {
    expect(read('README.md')).toContain('(docs/limits.md)');
    const { info } = JSON.parse(read('openapi/openapi.json')) as Contract;
    expect(info.description).toContain('docs/limits.md');
  });
});
