import { plainly } from './plain-error';

/** Makes of a command's work what the command line runs: what goes wrong becomes a sentence and an exit code. */
export function running<Arguments extends unknown[]>(
  work: (...given: Arguments) => Promise<void>,
): (...given: Arguments) => Promise<void> {
  return async (...given) => {
    try {
      await work(...given);
    } catch (error) {
      process.stderr.write(`${plainly(error)}\n`);
      process.exitCode = 1;
    }
  };
}
