import type { Gate } from './gate.mts';

/** What compiles, and what the contract says of it: tests run the built program in places. */
export const BUILD_GATES: readonly Gate[] = [
  { name: 'build', run: ['scripts/build.mts'] },
  { name: 'migrations lint', run: ['test/run/lint-migrations.mts'] },
  { name: 'contract is the program’s', run: ['scripts/openapi.mts', '--check'] },
];

/** What reads the sources as they are. */
export const SOURCE_GATES: readonly Gate[] = [
  {
    name: 'imports',
    run: ['depcruise', 'src', 'migrations', 'test', 'scripts', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'unused', run: ['knip'] },
  { name: 'Dockerfile', run: ['dockerfile-utils', 'lint', 'Dockerfile'] },
  { name: 'compose', run: ['dclint', 'docker-compose.yml', '--max-warnings', '0'] },
  { name: 'contract lint', run: ['redocly', 'lint', 'openapi/openapi.json'] },
  { name: 'format', run: ['prettier', '--check', '.'] },
  { name: 'types and lint', run: ['test/run/types-and-lint.mts'] },
];
