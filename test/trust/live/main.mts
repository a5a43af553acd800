import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// `npm run trust:live -- --seeds N --model-seeds M --from S`: writing together under faults, at length: M seeds of the
// model, and N on real sockets by each bus. `--bus postgres|redis`: those of one bus alone.

const ROOT = join(import.meta.dirname, '..', '..', '..');
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '50' },
    'model-seeds': { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    bus: { type: 'string' },
  },
});
const child = spawn(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
    values.bus === undefined ? 'test/trust/live' : 'test/trust/live/writing',
    '--forceExit',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      TRUST_SEEDS: values.seeds,
      TRUST_MODEL_SEEDS: values['model-seeds'],
      TRUST_FROM: values.from,
      ...(values.bus === undefined ? {} : { TRUST_BUS: values.bus }),
    },
  },
);
child.once('close', (code) => (process.exitCode = code ?? 1));
