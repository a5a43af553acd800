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
  /** What a script sets in the environment, and the words of what it then runs, as Docker writes them. */
  const partsOf = (script: string, quote: string): [settings: string, command: string] => {
    const [settings = '', command = ''] = script.split(' exec ');
    return [
      settings,
      command
        .split(' ')
        .map((word) => quote + word + quote)
        .join(', '),
    ];
  };

  it('run the API as `npm start` does', () => {
    const [settings, command] = partsOf(scripts.start, '"');
    expect(text('Dockerfile')).toMatch(new RegExp(`^ENV .*${settings}$`, 'm'));
    expect(text('Dockerfile')).toContain(`CMD [${command}]`);
  });

  it('run the worker as `npm run worker` does', () => {
    // In the same image, and so with the same settings.
    const [settings, command] = partsOf(scripts.worker, "'");
    expect(scripts.start).toContain(settings);
    expect(text('docker-compose.yml')).toContain(`command: [${command}]`);
  });
});
