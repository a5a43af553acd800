import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './gate.mts';
import type { Counts } from './counts.mts';

const REPORT = join(ROOT, '.cache', 'jest.json');

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * Counts of a finished run; a file that could not even be loaded counts as one failed test, and so does a crash.
 * @public used by test/contract/gates.spec.ts
 */
export function countsOf(report: Report | null, exitCode: number | null): Counts {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: exitCode === 0 ? failed : Math.max(1, failed),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Runs every Jest test, showing what Jest shows. */
export async function runJest(args: readonly string[]): Promise<Counts> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(REPORT, { force: true });
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', jest, '--ci', '--json', '--outputFile', REPORT, ...args],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const report = existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as Report) : null;
  return countsOf(report, code);
}
