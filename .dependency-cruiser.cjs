'use strict';

// Who may import whom (ARCHITECTURE §2): shared ← platform ← modules ← entry points; inside a module domain ←
// application ← http and jobs; module to module only through index.ts. test/architecture/import-rules.spec.ts plants
// a fault for each rule and sees it reported.

const ENTRY = '^src/(main|worker|cli|app\\.module|rows)\\.ts$|^src/(demo|commands)/';
const SPEC = '\\.spec\\.ts$';
// What computes and does nothing else: node_modules/<name>/… once resolved, and the names of Node's own.
const PURE =
  '^(node_modules/(temporal-polyfill|canonicalize|diff|libphonenumber-js|uuid|yjs)/|(node:)?(crypto|util)$)';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'What depends on itself cannot be understood, tested or moved in parts.',
      {},
      { circular: true },
    ),
    forbid(
      'shared-imports-nothing-of-ours',
      'Shared holds pure values.',
      { path: '^src/shared/' },
      { path: '^(src|migrations|test|scripts)/', pathNot: '^src/shared/' },
    ),
    forbid(
      'platform-knows-no-feature',
      'The technical floor stands without the house.',
      { path: '^src/platform/' },
      { path: '^(src|test|scripts)/', pathNot: '^src/(shared|platform)/' },
    ),
    forbid(
      'modules-know-no-entry-point',
      'Entry points put the modules together.',
      { path: '^src/modules/' },
      { path: '^(src|migrations|test)/', pathNot: '^src/(shared|platform|modules)/' },
    ),
    forbid(
      'modules-meet-at-the-door',
      'Another module is reached through its index.ts, or by an outbox event.',
      { path: '^src/modules/([^/]+)/' },
      { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    ),
    forbid(
      'entry-points-use-the-door',
      'What is outside a module sees its index.ts; rows are mapped by rows.ts alone.',
      { path: ENTRY, pathNot: '^src/rows\\.ts$' },
      { path: '^src/modules/', pathNot: '^src/modules/[^/]+/index\\.ts$' },
    ),
    forbid(
      'rows-maps-rows',
      'rows.ts lists the mapped tables and nothing else.',
      { path: '^src/rows\\.ts$' },
      { pathNot: '^src/.*\\.row\\.ts$' },
    ),
    forbid(
      'domain-is-pure',
      'A domain imports its own files and shared: no Nest, no TypeORM, no I/O.',
      { path: '^src/modules/([^/]+)/domain/', pathNot: SPEC },
      { path: '.', pathNot: ['^src/shared/', '^src/modules/$1/domain/', PURE] },
    ),
    forbid(
      'shared-is-pure',
      'Shared values do no I/O and know no framework.',
      { path: '^src/shared/', pathNot: SPEC },
      { path: '.', pathNot: ['^src/', PURE] },
    ),
    forbid(
      'migrations-stand-alone',
      'What has been merged never changes, so it depends on nothing that does.',
      { path: '^migrations/' },
      { path: '^(src|test|scripts)/' },
    ),
    forbid(
      'persistence-knows-no-use-case',
      'Rows and repositories are used, and use neither use cases nor HTTP.',
      { path: '^src/modules/([^/]+)/persistence/' },
      { path: '^src/modules/[^/]+/(application|http|jobs)/' },
    ),
    forbid(
      'application-knows-no-door',
      'A use case does not know who calls it.',
      { path: '^src/modules/([^/]+)/application/' },
      {
        path: [
          '^src/modules/[^/]+/(http|jobs)/',
          '^src/platform/http/(openapi|problems)/',
          '^node_modules/(fastify|@nestjs/(swagger|platform-fastify))/',
        ],
      },
    ),
    forbid(
      'http-and-jobs-do-not-meet',
      'Both translate to use cases; neither uses the other.',
      { path: '^src/modules/([^/]+)/(http|jobs)/' },
      { path: '^src/modules/[^/]+/(http|jobs)/', pathNot: '^src/modules/$1/$2/' },
    ),
    forbid(
      'product-knows-no-test',
      'What is shipped does not import tests or development tools.',
      { path: '^(src|migrations)/', pathNot: SPEC },
      { path: ['^test/', SPEC] },
    ),
    forbid(
      'no-development-packages-in-the-product',
      'Packages of devDependencies are not in the image.',
      { path: '^(src|migrations)/', pathNot: SPEC },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid('nothing-unresolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|\\.data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mts', '.js', '.json'],
    },
  },
};
