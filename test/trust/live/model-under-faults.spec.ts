import type { Plant } from './model/process';
import { World } from './model/world';

// The rules of live documents under everything that can go wrong between pages, processes and the log, without sockets
// or a database: so quick that a thousand seeds can be had. `npm run trust:live` does it at length.

const SEEDS = Number(process.env['TRUST_MODEL_SEEDS'] ?? 10);
const FROM = Number(process.env['TRUST_FROM'] ?? 1);
/** Of five writers together. */
const EDITS = 1_000;

jest.setTimeout(60_000 + SEEDS * 10_000);

describe('writing together, as a model', () => {
  // Yjs tells of it on the console when somebody writes under an id of another, which is what liars do.
  beforeAll(() => jest.spyOn(console, 'log').mockImplementation(() => undefined));
  afterAll(() => jest.restoreAllMocks());

  it(`${SEEDS} seeds from ${FROM}: nothing acknowledged is lost or doubled, all read alike, each by who wrote it`, () => {
    const totals: Record<string, number> = { seeds: SEEDS, acknowledgedInsertions: 0 };
    const faults: string[] = [];
    for (let seed = FROM; seed < FROM + SEEDS; seed += 1) {
      const world = new World(seed);
      faults.push(...world.run(EDITS).map((fault) => `seed ${seed}, ${fault}`));
      for (const [what, count] of Object.entries(world.happened)) totals[what] = (totals[what] ?? 0) + count;
      for (const { acknowledged } of world.history.insertions.values())
        totals['acknowledgedInsertions'] = (totals['acknowledgedInsertions'] ?? 0) + Number(acknowledged);
    }
    process.stdout.write(`${JSON.stringify({ model: totals, faults: faults.length })}\n`);
    expect(faults).toEqual([]);
    for (const what of ['cuts', 'crashes', 'refused']) expect(totals[what]).toBeGreaterThan(SEEDS);
  });

  const planted: [Plant, RegExp][] = [
    ['acknowledges first', /^(lost|came back): /],
    ['believes ids', /^wrong author: /],
    ['looks at nothing', /^a field that is none: /],
  ];
  it.each(planted)('turns red where a process %s', (plant, red) => {
    const faults: string[] = [];
    for (let seed = 1; seed <= 10 && !faults.some((fault) => red.test(fault)); seed += 1)
      faults.push(...new World(seed, plant).run(EDITS / 2));
    expect(faults).toContainEqual(expect.stringMatching(red));
  });
});
