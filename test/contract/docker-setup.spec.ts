import { setupSql } from '../../src/platform/database/setup/roles';
import { expectGolden } from '../support/golden';

describe("the database of docker-compose's PostgreSQL", () => {
  it('is set up by the same statements as every other', () => {
    const head = '-- Written by `npm run golden` from src/platform/database/setup/roles.ts: do not edit.\n';
    const statements = setupSql('trellis').map((statement) => `${statement};\n`);
    expectGolden('../../docker/setup.sql', head + statements.join(''));
  });
});
