import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setupSql } from '../../src/platform/database/setup/roles';
import { expectGolden } from '../support/golden';

describe("the database of docker-compose's PostgreSQL", () => {
  it('is set up by the same statements as every other', () => {
    const head = '-- Written by `npm run golden` from src/platform/database/setup/roles.ts: do not edit.\n';
    const statements = setupSql('trellis').map((statement) => `${statement};\n`);
    expectGolden('../../docker/setup.sql', head + statements.join(''));
  });
});

describe('the containers', () => {
  const text = (file: string): string => readFileSync(join(__dirname, '..', '..', file), 'utf8');
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<'start' | 'worker', string> };
  /** The words of `exec node …`, as Docker writes them. */
  const words = (script: string, quote: string): string =>
    script
      .split(' ')
      .slice(1)
      .map((word) => quote + word + quote)
      .join(', ');

  it('run the API as `npm start` does', () => {
    expect(text('Dockerfile')).toContain(`CMD [${words(scripts.start, '"')}]`);
  });

  it('run the worker as `npm run worker` does', () => {
    expect(text('docker-compose.yml')).toContain(`command: [${words(scripts.worker, "'")}]`);
  });
});
