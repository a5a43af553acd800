import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// `npm run trust:live -- --seeds N --from S --bus postgres|redis`: writing together under faults, at length.

const ROOT = join(import.meta.dirname, '..', '..', '..');
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '50' },
    from: { type: 'string', default: '1' },
    bus: { type: 'string' },
  },
});
const child = spawn(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
    'test/trust/live',
    '--forceExit',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      TRUST_SEEDS: values.seeds,
      TRUST_FROM: values.from,
      ...(values.bus === undefined ? {} : { TRUST_BUS: values.bus }),
    },
  },
);
child.once('close', (code) => (process.exitCode = code ?? 1));
