import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

// `npm run dev`: the demo's API compiled anew at each change (port 3000), and the web app from its sources beside it
// (port 5173), which hands what is not a page to the API. Either ends with the other.

const ROOT = join(import.meta.dirname, '..');
const bin = (name: string): string => join(ROOT, 'node_modules', '.bin', name);

const processes: ChildProcess[] = [
  ['nest', 'start', '--watch', '--entryFile', 'src/cli', '--', 'demo'],
  ['vite', 'web'],
].map(([program = '', ...args]) =>
  spawn(process.execPath, [bin(program), ...args], { cwd: ROOT, stdio: 'inherit' }),
);

function stop(): void {
  for (const each of processes) each.kill('SIGTERM');
}

for (const each of processes) each.once('exit', stop);
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
