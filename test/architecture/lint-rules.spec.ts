import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

// Each text stands beside a real file, in a folder that looks like ours: the place decides which rules hold, and the
// compiler reads the texts and what they import, in place of the whole program.
const APPLICATION = 'src/modules/organisations/application/create-team.ts';
const DOMAIN = 'src/modules/plans/domain/limits.ts';
const DATABASE = 'src/platform/database/units.ts';
const SPEC = 'src/shared/ids.spec.ts';
const COMPONENT = 'web/src/components/empty.tsx';

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);
const manager = (call: string): string => `
  import type { EntityManager, Repository } from 'typeorm';
  interface Row { id: string }
  export async function write(m: EntityManager, r: Repository<Row>, cache: Set<string>): Promise<void> { ${call} }`;

/** [what is wrong, where, the text, the rule that says so] */
const FAULTS: [string, string, string, string][] = [
  ['save on a manager', APPLICATION, manager(`await m.save({});`), 'house/row-writes'],
  ['upsert by a repository', APPLICATION, manager(`await r.upsert([], []);`), 'house/row-writes'],
  ['remove, in brackets', APPLICATION, manager(`await r['remove']([]);`), 'house/row-writes'],
  ['save taken off its manager', APPLICATION, manager(`const { save } = m; await save({});`), '@typescript-eslint/unbound-method'],
  ['a relation', APPLICATION, `import { ManyToOne } from 'typeorm'; export const x = ManyToOne;`, 'no-restricted-imports'],
  ['a relation in the database folder', DATABASE, `import { OneToMany } from 'typeorm'; export const x = OneToMany;`, 'no-restricted-imports'],
  ['a data source in a use case', APPLICATION, `import { DataSource } from 'typeorm'; export const x = DataSource;`, 'no-restricted-imports'],
  ['its type', APPLICATION, `import type { DataSource } from 'typeorm'; export type X = DataSource;`, 'no-restricted-imports'],
  ['an injected repository', APPLICATION, `import { InjectRepository } from '@nestjs/typeorm'; export const x = InjectRepository;`, 'no-restricted-imports'],
  ['an injected data source', APPLICATION, `import { InjectDataSource } from '@nestjs/typeorm'; export const x = InjectDataSource;`, 'no-restricted-imports'],
  ['the clock in a domain', DOMAIN, `export const now = (): Date => new Date();`, 'no-restricted-syntax'],
  ['the clock in numbers', DOMAIN, `export const now = (): number => Date.now();`, 'no-restricted-syntax'],
  ['a focused test', SPEC, `it.only('alone', () => undefined);`, 'no-restricted-syntax'],
  ['a skipped table of tests', SPEC, `describe.skip.each([1])('%s', () => undefined);`, 'no-restricted-syntax'],
  ['a skipped test', SPEC, `xit('later', () => undefined);`, 'no-restricted-syntax'],
  ['any', APPLICATION, `export const x: any = 1;`, '@typescript-eslint/no-explicit-any'],
  ['a floating promise', APPLICATION, `export function f(): void { Promise.resolve(1); }`, '@typescript-eslint/no-floating-promises'],
  ['a silenced compiler', APPLICATION, `// @ts-ignore\nexport const x = 1;`, '@typescript-eslint/ban-ts-comment'],
  ['a missing case', APPLICATION, `export function f(x: 'a' | 'b'): void { switch (x) { case 'a': break; } }`, '@typescript-eslint/switch-exhaustiveness-check'],
  ['a default that hides the next case', APPLICATION, `export function f(x: 'a' | 'b'): number { switch (x) { case 'a': return 1; case 'b': return 2; default: return 3; } }`, '@typescript-eslint/switch-exhaustiveness-check'],
  ['a long file', APPLICATION, lines(251, '//'), 'max-lines'],
  ['a long function', APPLICATION, `export function f(): void {\n${lines(40, '  void 0;')}}`, 'house/function-length'],
  ['a long function in a test', SPEC, `function f(): void {\n${lines(40, '  void 0;')}}\nit('x', f);`, 'house/function-length'],
  ['work put off', APPLICATION, `// ${'TO' + 'DO'}: the rest\nexport const x = 1;`, 'no-warning-comments'],
  ['words in a component', COMPONENT, `export const X = () => <p>Good morning</p>;`, 'house/no-words'],
  ['words in its attribute', COMPONENT, `export const X = () => <img src="x" alt="A tree" />;`, 'house/no-words'],
  ['words in braces', COMPONENT, "export const X = () => <p>{'Good morning'}</p>;", 'house/no-words'],
  ['words round a value', COMPONENT, 'export const X = ({ n }: { n: number }) => <p aria-label={`${n} people`} />;', 'house/no-words'],
  ['a rule switched off for a file', APPLICATION, `/* eslint-disable max-lines */\nexport const x = 1;`, 'house/disable-reason'],
  ['a rule switched off without a reason', APPLICATION, `// eslint-disable-next-line no-var\nvar x = 1; export { x };`, 'house/disable-reason'],
]; // prettier-ignore

/** Texts that look alike and are right. */
const RIGHT: [string, string, string][] = [
  ['remove from what is no table', APPLICATION, manager(`cache.delete('x'); await m.insert('row', {}); await r.update({}, {});`)],
  ['a data source in the database folder', DATABASE, `import { DataSource } from 'typeorm'; export const x = DataSource;`],
  ['a date that was given', DOMAIN, `export const at = (text: string): Date => new Date(text);`],
  ['a long block of tests', SPEC, `describe.each([1])('%s', () => {\n${lines(60, '  expect(1).toBe(1);')}});`],
  ['a rule switched off with a reason', APPLICATION, `// eslint-disable-next-line no-var -- to show how\nvar x = 1; export { x };`],
  ['words that are asked for', COMPONENT, `export const X = ({ t }: { t: (key: string) => string }) => <p className="x" title={t('name')}>{t('lead')} · </p>;`],
  ['every case', APPLICATION, `export function f(x: 'a' | 'b'): number { switch (x) { case 'a': return 1; case 'b': return 2; } }`],
]; // prettier-ignore

describe('the lint rules of the house', () => {
  const texts = [...FAULTS, ...RIGHT];
  /** The rules that each of the texts breaks. */
  let broken: string[][];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trellis-lint-'));
    try {
      const files = texts.map(([, place], n) => join(folder, dirname(place), `${n}-${basename(place)}`));
      plantProjects(folder);
      for (const [n, [, , text]] of texts.entries()) plant(files[n]!, text);
      const results = await linter(folder).lintFiles(files);
      const messages = new Map(results.map((each) => [each.filePath, each.messages]));
      broken = files.map((file) => messages.get(file)!.map(({ ruleId, message }) => ruleId ?? message));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);

  it.each(FAULTS.map((fault, n) => [...fault, n] as const))('report %s', (_what, _place, _text, rule, n) => {
    expect(
      broken[n]!.map((name) => name.replace(/^@typescript-eslint\/(?=no-restricted-imports)/, '')),
    ).toContain(rule);
  });

  it.each(RIGHT.map((right, n) => [...right, FAULTS.length + n] as const))(
    'let %s be',
    (_what, _place, _text, n) => {
      expect(broken[n]).toEqual([]);
    },
  );
});

function plant(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Our rules and our two projects, each of what is in this folder. */
function plantProjects(folder: string): void {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  plant(join(folder, 'eslint.config.mjs'), `export { default } from '${join(ROOT, 'eslint.config.mjs')}';`);
  for (const [at, types] of [
    ['', ['node', 'jest']],
    ['web', []],
  ] as const) {
    const settings = {
      extends: join(ROOT, at, 'tsconfig.json'),
      compilerOptions: { types },
      include: ['src'],
    };
    plant(join(folder, at, 'tsconfig.json'), JSON.stringify(settings));
  }
}

function linter(folder: string): ESLint {
  return new ESLint({
    cwd: folder,
    overrideConfig: {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: {
        parserOptions: {
          projectService: false,
          project: ['tsconfig.json', 'web/tsconfig.json'],
          tsconfigRootDir: folder,
        },
      },
    },
  });
}
