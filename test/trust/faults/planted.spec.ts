import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(__dirname, '..', '..', '..', 'src');

describe('a planted fault', () => {
  it('takes away what is there: each text that is sent otherwise stands in the program', async () => {
    const { SENT_OTHERWISE } = await import('./planted.mts');
    const all = globSync('**/*.ts', { cwd: SOURCES }).map((file) =>
      readFileSync(join(SOURCES, file), 'utf8'),
    );
    const missing = Object.entries(SENT_OTHERWISE).flatMap(([plant, changes]) =>
      changes.flatMap(([from]) => (all.some((text) => text.includes(from)) ? [] : [`${plant}: ${from}`])),
    );
    expect(missing).toEqual([]);
  });
});
