import { countsOfGates, lastLine, sum } from './counts.mts';
import { runLane } from './gate.mts';
import { BUILD_GATES, NEEDED_BY_TESTS, SOURCE_GATES } from './gates.mts';
import { runJest } from './jest-run.mts';

// `npm test`: everything that is checked, in the order that tells of a fault soonest. Two lanes of gates share two
// cores; the tests come after them, with both cores to themselves.

const start = performance.now();
const gates = (await Promise.all([runLane(BUILD_GATES), runLane(SOURCE_GATES)])).flat();
const broken = gates.filter(({ name, passed }) => !passed && NEEDED_BY_TESTS.has(name));
const counts = [countsOfGates(gates)];
if (broken.length === 0) {
  counts.push(await runJest(process.argv.slice(2)));
} else {
  console.log(`The tests were not run: ${broken.map(({ name }) => name).join(' and ')} comes first.`);
}
const total = sum(counts);
const failed = gates.filter(({ passed }) => !passed).map(({ name }) => name);
if (failed.length > 0) console.log(`Gates that found something: ${failed.join(', ')}`);
console.log(`${Math.round((performance.now() - start) / 1000)} s`);
console.log(lastLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
