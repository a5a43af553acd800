import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const RUN = join(ROOT, 'test', 'run');

/** [what is wrong, the gate's program and arguments (the file goes last), the faulty file, what must be said] */
const FAULTS: [string, string[], [name: string, text: string], RegExp][] = [
  ['an instruction that does not exist', ['dockerfile-utils', 'lint'], ['Dockerfile', 'FROM node:24-slim\nRUNN x\n'], /Unknown instruction/],
  ['a service without image', ['dclint', '--max-warnings', '0'], ['docker-compose.yml', 'name: x\nservices:\n  api:\n    ports:\n      - "80"\n'], /problem/],
  ['an index that locks a live table', ['squawk', '--config', join(ROOT, '.squawk.toml')], ['later.sql', 'CREATE INDEX ix ON person (org_id, name);'], /require-concurrent-index-creation/],
  ['a column that rewrites a live table', ['squawk', '--config', join(ROOT, '.squawk.toml')], ['later.sql', 'ALTER TABLE person ALTER COLUMN name TYPE varchar(80);'], /changing-column-type/],
  ['an operation without description', ['redocly', 'lint', '--config', join(ROOT, 'redocly.yaml')], ['openapi.json', JSON.stringify({ openapi: '3.1.0', info: { title: 'x', version: '1', license: { name: 'x', identifier: 'x' } }, servers: [{ url: '/' }], security: [], paths: { '/x': { get: { operationId: 'x', summary: 'x', responses: { 200: { description: 'x' }, 400: { description: 'x' } } } } } })], /operation-description/],
  ['a text that is not formatted', ['prettier', '--check'], ['loose.ts', 'export const x   = "1"'], /Code style issues/],
]; // prettier-ignore

describe('the gates of npm test', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'trellis-gates-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FAULTS)('report %s', (_what, [program = '', ...args], [name, text], words) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    const bin = join(ROOT, 'node_modules', '.bin', program);
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const answer = spawnSync(process.execPath, [bin, ...args, file], { cwd: ROOT, encoding: 'utf8', env });
    expect(answer.stdout + answer.stderr).toMatch(words);
    expect(answer.status).not.toBe(0);
  });

  it('report a wrong type and a rule that is broken, in either program', () => {
    mkdirSync(join(folder, 'web', 'src'), { recursive: true });
    const plant = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    plant('eslint.config.mjs', `export { default } from '${join(ROOT, 'eslint.config.mjs')}';`);
    for (const [at, file] of [
      ['', 'wrong.ts'],
      ['web', 'src/floating.tsx'],
    ] as const)
      plant(
        join(at, 'tsconfig.json'),
        JSON.stringify({
          extends: join(ROOT, at, 'tsconfig.json'),
          compilerOptions: { types: [] },
          include: [file],
        }),
      );
    plant('wrong.ts', "export const x: number = 'one';\n");
    plant('web/src/floating.tsx', 'export function f(): void { Promise.resolve(1); }\n');
    const answer = spawnSync(process.execPath, [join(RUN, 'types-and-lint.mts'), folder], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(answer.stderr).toMatch(/wrong\.ts\(1,14\): error TS2322/);
    expect(answer.stderr).toMatch(/floating\.tsx[\s\S]*no-floating-promises/);
    expect(answer.status).toBe(1);
  });
});

describe('the run of all gates', () => {
  /** Runs a line of a module that may use the parts of the run, as `npm test` does. */
  const run = (text: string): { status: number | null; stdout: string } => {
    const imports = ['gate', 'counts', 'jest-run'].map(
      (part) => `import * as ${part.replace('-', '')} from '${RUN}/${part}.mts';`,
    );
    const source = `${imports.join('')}${text}`;
    return spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
      cwd: ROOT,
      encoding: 'utf8',
    });
  };

  it('counts a gate that fails, and one that is not there, and shows what they said', () => {
    const { stdout } = run(`
      const results = await gate.runLane([
        { name: 'fine', run: ['prettier', '--version'] },
        { name: 'faulty', run: ['prettier', '--check', 'no-such-file.ts'] },
        { name: 'absent', run: ['no-such-program'] },
      ]);
      console.log(counts.lastLine(counts.countsOfGates(results)));`);
    expect(stdout).toMatch(/✓ fine/);
    expect(stdout).toMatch(/✗ faulty[\s\S]*no-such-file\.ts/);
    expect(stdout).toMatch(/✗ absent[\s\S]*no-such-program/);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 passed, 2 failed, 0 skipped');
  });

  it.each([
    ['a clean run', { numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, 0, '7 passed, 0 failed, 2 skipped'],
    ['failed tests', { numFailedTests: 3, numRuntimeErrorTestSuites: 0 }, 1, '7 passed, 3 failed, 2 skipped'],
    ['a file that does not load', { numFailedTests: 0, numRuntimeErrorTestSuites: 1 }, 1, '7 passed, 1 failed, 2 skipped'],
    ['a run that ends badly after its tests', { numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, 1, '7 passed, 1 failed, 2 skipped'],
  ])('counts %s', (_what, report, code, line) => {
    const whole = JSON.stringify({ numPassedTests: 7, numPendingTests: 1, numTodoTests: 1, ...report });
    expect(run(`console.log(counts.lastLine(jestrun.countsOf(${whole}, ${code})))`).stdout.trim()).toBe(line);
  }); // prettier-ignore

  it('counts a run that left no report as failed', () => {
    const text = `console.log(counts.lastLine(counts.sum([{ passed: 2, failed: 0, skipped: 0 }, jestrun.countsOf(null, null)])))`;
    expect(run(text).stdout.trim()).toBe('2 passed, 1 failed, 0 skipped');
  });
});
