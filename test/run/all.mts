import { countsOfGates, lastLine, sum, type Counts } from './counts.mts';
import { runLane } from './gate.mts';
import { BUILD_GATES, SOURCE_GATES } from './gates.mts';
import { runJest } from './jest-run.mts';

// `npm test`: everything that is checked. Two lanes of gates share two cores; once the program is built the tests begin
// beside what still reads the sources, because tests wait now and then and reading does not.

const start = performance.now();
const reading = runLane(SOURCE_GATES);
const built = await runLane(BUILD_GATES);
const broken = built.filter(({ passed }) => !passed);
const tests: Counts[] = [];
if (broken.length === 0) {
  tests.push(await runJest(process.argv.slice(2)));
} else {
  console.log(`The tests were not run: ${broken.map(({ name }) => name).join(' and ')} comes first.`);
}
const gates = [...built, ...(await reading)];
const total = sum([countsOfGates(gates), ...tests]);
const failed = gates.filter(({ passed }) => !passed).map(({ name }) => name);
if (failed.length > 0) console.log(`Gates that found something: ${failed.join(', ')}`);
console.log(`${Math.round((performance.now() - start) / 1000)} s`);
console.log(lastLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
