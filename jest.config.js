'use strict';

// Compiles exactly as `nest build` does (decorators with metadata, class fields by definition, real `import()`),
// minus the type check, which has its own place in `npm test`.
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
        keepClassNames: true,
      },
      module: { type: 'commonjs', ignoreDynamic: true },
    },
  ],
};

const shared = {
  rootDir: __dirname,
  runtime: '<rootDir>/test/support/jest/runtime.js',
  testEnvironment: '<rootDir>/test/support/jest/environment.js',
  transform,
};

// Two projects, so that a run of pure tests alone never starts PostgreSQL.
/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  testTimeout: 60_000,
  // What a closed app leaves behind adds up over a hundred files: a worker that holds this much is started anew.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/src/**/*.spec.ts',
        '<rootDir>/web/src/**/*.spec.ts',
        '<rootDir>/test/trust/{dates,faults}/**/*.spec.ts',
      ],
    },
    {
      ...shared,
      displayName: 'database',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      // Pure, and among the unit tests.
      testPathIgnorePatterns: ['<rootDir>/test/trust/(dates|faults)/'],
      globalSetup: '<rootDir>/test/support/postgres/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/postgres/global-teardown.ts',
    },
  ],
};
