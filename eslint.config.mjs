import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import disableReason from './eslint/disable-reason.mjs';
import functionLength from './eslint/function-length.mjs';
import noWords from './eslint/no-words.mjs';
import rowWrites from './eslint/row-writes.mjs';
import reactHooks from 'eslint-plugin-react-hooks';

// The rules of the house that a machine can check (ARCHITECTURE §9). test/architecture/lint-rules.spec.ts plants a
// fault for each of our own and sees it reported.

const TYPESCRIPT = ['**/*.ts', '**/*.mts', '**/*.tsx'];
const NODE = Object.fromEntries(
  ['process', 'console', 'module', 'require', '__dirname', 'URL', 'fetch'].map((name) => [name, 'readonly']),
);
const TESTS = ['test/**', 'src/**/*.spec.ts', 'web/src/**/*.spec.ts'];

/** Files over 250 lines, each with its reason; 300 is the end of it. */
const LONGER = {
  'test/integration/embedded-postgres.spec.ts':
    'one story of one server through kills, locks and closed folders',
};

const RELATIONS = {
  group: ['typeorm'],
  importNamePattern: '^(ManyToOne|OneToMany|OneToOne|ManyToMany|JoinColumn|JoinTable|RelationId)$',
  message: 'Rows have no relations: a composite @ForeignKey, and SQL for reading (FACTS A).',
};
const CONNECTIONS = {
  group: ['typeorm', '@nestjs/typeorm'],
  importNamePattern:
    '^(DataSource|createQueryRunner|InjectDataSource|InjectRepository|InjectEntityManager|getRepositoryToken|getDataSourceToken)$',
  message: 'No query outside a unit of work: inject `Units` (src/platform/database/units.ts).',
};
const bannedImports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

const FOCUSED = [
  [
    'CallExpression[callee.property.name=/^(only|skip|todo|failing)$/][callee.object.name=/^(describe|it|test)$/]',
    'Every test runs.',
  ],
  ['MemberExpression[property.name=/^(only|skip)$/][object.name=/^(describe|it|test)$/]', 'Every test runs.'],
  ['CallExpression[callee.name=/^(xit|fit|xdescribe|fdescribe|xtest)$/]', 'Every test runs.'],
].map(([selector, message]) => ({ selector, message }));
const EVALUATED = [
  // It looks once by the debugger, which may, and from then on by eval: red only where the first look came too early.
  [
    'CallExpression[callee.property.name="waitForFunction"]',
    'A page of ours lets nobody eval, waitForFunction neither: use until() with page.evaluate().',
  ],
].map(([selector, message]) => ({ selector, message }));
const CLOCK = [
  [
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'A domain takes the time as an argument.',
  ],
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'A domain takes the time as an argument.'],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  { ignores: ['dist', 'coverage', '.data', '.cache', 'docs/examples/api.d.ts', '.screens'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: {
      house: {
        rules: {
          'row-writes': rowWrites,
          'function-length': functionLength,
          'disable-reason': disableReason,
          'no-words': noWords,
        },
      },
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'house/function-length': ['error', 40],
      'house/disable-reason': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
      'no-restricted-syntax': ['error', ...FOCUSED, ...EVALUATED],
    },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], languageOptions: { globals: NODE } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {
          allowDefaultCaseForExhaustiveSwitch: false,
          considerDefaultExhaustiveForUnions: false,
          requireDefaultForNonUnion: false,
        },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Names are spread into code points on purpose: that is the unit their keys are made of.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // An `interface` has no implicit index signature, so what must be JSON is a `type`.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `query<Row>(sql)` names the shape of an answer that no argument can show.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Requests and responses are classes for the sake of their decorators; plain objects fill them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'house/row-writes': 'error',
      ...bannedImports(RELATIONS),
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/platform/database/**', '**/*.spec.ts'],
    rules: bannedImports(RELATIONS, CONNECTIONS),
  },
  {
    files: ['src/modules/*/domain/**/*.ts', 'src/shared/**/*.ts'],
    ignores: ['src/shared/clock.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...FOCUSED, ...CLOCK] },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'house/no-words': 'error',
      // The router is told where to go by throwing.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
      // A component is read as the page it makes: longer than a function, and still on one screen.
      'house/function-length': ['error', 60],
    },
  },
  {
    files: TESTS,
    rules: {
      // Jest's matchers are `any` by design, and a test may say what must be there: it fails when it is not.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  ...Object.keys(LONGER).map((file) => ({ files: [file], rules: { 'max-lines': ['error', 300] } })),
  prettier,
);
