import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const CRUISER = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');

type Files = Record<string, string>;
interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const imports = (...places: string[]): string =>
  places.map((place, i) => `import { x as x${i} } from '${place}';\nexport const y${i} = x${i};\n`).join('');
const LEAF = `export const x = 1;\n`;
const stub = (name: string): Files => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'exports.x = 1;\n',
});

/** A house in miniature, in which everything is as it should be. */
const HOUSE: Files = {
  'package.json': JSON.stringify({
    name: 'house',
    dependencies: { typeorm: '1.0.0', fastify: '1.0.0', diff: '1.0.0' },
    devDependencies: { tooling: '1.0.0' },
  }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'node20', strict: true } }),
  ...stub('typeorm'),
  ...stub('fastify'),
  ...stub('diff'),
  ...stub('tooling'),
  'src/shared/ids.ts': imports('node:crypto', 'diff'),
  'src/platform/units.ts': imports('../shared/ids', 'typeorm'),
  'src/platform/http/problems/problem.ts': LEAF,
  'src/modules/plans/domain/goal.ts': imports('../../../shared/ids', './course', 'diff'),
  'src/modules/plans/domain/course.ts': LEAF,
  'src/modules/plans/persistence/plan.row.ts': imports('typeorm', '../domain/goal'),
  'src/modules/plans/application/create-goal.ts': imports(
    '../domain/goal',
    '../persistence/plan.row',
    '../../../platform/units',
    '../../people',
  ),
  'src/modules/plans/http/goals.controller.ts': imports('../application/create-goal', 'fastify'),
  'src/modules/plans/jobs/send-copy.ts': imports('../application/create-goal'),
  'src/modules/plans/index.ts': imports('./http/goals.controller'),
  'src/modules/people/application/reach.ts': LEAF,
  'src/modules/people/index.ts': imports('./application/reach'),
  'src/demo/seed.ts': imports('../modules/plans'),
  'src/rows.ts': imports('./modules/plans/persistence/plan.row'),
  'src/main.ts': imports('./modules/plans', './platform/units', './demo/seed'),
  'migrations/create-plans.ts': imports('typeorm'),
};

/** rule → the file in which the rule is broken, and how. */
const FAULTS: Record<string, { file: string; text: string; also?: Files }> = {
  'no-cycles': {
    file: 'src/platform/egg.ts',
    text: imports('./hen'),
    also: { 'src/platform/hen.ts': imports('./egg') },
  },
  'shared-imports-nothing-of-ours': { file: 'src/shared/clock.ts', text: imports('../platform/units') },
  'shared-is-pure': { file: 'src/shared/file.ts', text: imports('node:fs') },
  'platform-knows-no-feature': { file: 'src/platform/menu.ts', text: imports('../modules/plans') },
  'modules-know-no-entry-point': {
    file: 'src/modules/plans/application/a.ts',
    text: imports('../../../rows'),
  },
  'modules-meet-at-the-door': {
    file: 'src/modules/plans/application/b.ts',
    text: imports('../../people/application/reach'),
  },
  'entry-points-use-the-door': {
    file: 'src/demo/shortcut.ts',
    text: imports('../modules/plans/application/create-goal'),
  },
  'rows-maps-rows': { file: 'src/rows.ts', text: imports('./modules/plans') },
  'domain-is-pure': { file: 'src/modules/plans/domain/query.ts', text: imports('typeorm') },
  'persistence-knows-no-use-case': {
    file: 'src/modules/plans/persistence/eager.ts',
    text: imports('../application/create-goal'),
  },
  'application-knows-no-door': { file: 'src/modules/plans/application/reply.ts', text: imports('fastify') },
  'http-and-jobs-do-not-meet': {
    file: 'src/modules/plans/jobs/answer.ts',
    text: imports('../http/goals.controller'),
  },
  'migrations-stand-alone': { file: 'migrations/borrow.ts', text: imports('../src/shared/ids') },
  'product-knows-no-test': {
    file: 'src/platform/rehearsal.ts',
    text: imports('../../test/support/fixtures'),
    also: { 'test/support/fixtures.ts': LEAF },
  },
  'no-development-packages-in-the-product': { file: 'src/platform/tool.ts', text: imports('tooling') },
  'nothing-unresolvable': { file: 'src/platform/lost.ts', text: imports('./nowhere') },
};

describe('the rules of who may import whom', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'trellis-imports-'));
    write(HOUSE);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function write(files: Files): void {
    for (const [name, text] of Object.entries(files)) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  function cruise(): Violation[] {
    const args = [CRUISER, '--config', CONFIG, '--output-type', 'json', 'src', 'migrations'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (!stdout.startsWith('{')) throw new Error(stderr);
    return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  }

  it('find nothing in a house that is in order, and every planted fault', () => {
    expect(cruise()).toEqual([]);
    for (const { file, text, also = {} } of Object.values(FAULTS)) write({ [file]: text, ...also });
    const found = cruise().map(({ rule, from }) => `${rule.name}: ${from}`);
    for (const [rule, { file }] of Object.entries(FAULTS)) expect(found).toContain(`${rule}: ${file}`);
  });

  it('each have a planted fault', () => {
    const { forbidden } = createRequire(__filename)(CONFIG) as { forbidden: { name: string }[] };
    expect(Object.keys(FAULTS).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });
});
