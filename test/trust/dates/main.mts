import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// `npm run trust:dates -- --cases N --seed S`: days and hours of reviews and reminders against the oracles, at length.

const ROOT = join(import.meta.dirname, '..', '..', '..');
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const child = spawn(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
    'test/trust/dates',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, TRUST_CASES: values.cases, TRUST_SEED: values.seed },
  },
);
child.once('close', (code) => (process.exitCode = code ?? 1));
