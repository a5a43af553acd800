import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

export const ROOT = join(import.meta.dirname, '..', '..');

/** One check that passes or fails as a whole: a program in node_modules/.bin or a script of ours, and its arguments. */
export interface Gate {
  readonly name: string;
  readonly run: readonly [program: string, ...args: string[]];
}

export interface GateResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  /** What it said; shown when it failed. */
  readonly output: string;
}

/** Room for what is young and no threads that help to collect it: of two cores, a compiler takes a sixth less. */
const ALONE = '--max-semi-space-size=128 --v8-pool-size=0';

/** The file to hand to Node: ours by its path, a package's by its name. */
function programFile(program: string): string {
  return program.includes('/') ? join(ROOT, program) : join(ROOT, 'node_modules', '.bin', program);
}

/** Runs a gate in a process of its own. It passes when the process ends with 0. */
async function runGate({ name, run: [program, ...args] }: Gate): Promise<GateResult> {
  const start = performance.now();
  const child = spawn(process.execPath, [programFile(program), ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${ALONE}`,
      FORCE_COLOR: '0',
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const passed = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  return { name, passed, seconds: (performance.now() - start) / 1000, output };
}

/** Runs gates one after another, telling of each as it ends. */
export async function runLane(gates: readonly Gate[]): Promise<GateResult[]> {
  const results: GateResult[] = [];
  for (const gate of gates) {
    const result = await runGate(gate);
    console.log(
      `${result.passed ? '✓' : '✗'} ${gate.name.padEnd(28)} ${result.seconds.toFixed(1).padStart(6)} s`,
    );
    if (!result.passed) console.log(result.output.trimEnd().replace(/^/gm, '    '));
    results.push(result);
  }
  return results;
}
