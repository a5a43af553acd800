import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildIfStale, buildWebIfStale } from '../../../scripts/build.mts';
import { launch } from '../../support/browser/launch.ts';
import { startDemo } from './demo.mts';
import { openPages, type Opened } from './journeys.mts';
import { scrollPeople, type Scrolled } from './long-list.mts';

// `npm run bench:web -- --json FILE [--quick]`: the pages of the demo in a headless Chromium on a processor four times
// slower than this one, and a list of 5,000 people. Ends with 1 when a figure is not as it must be.

const WANTED = { scriptKb: 250, fcpMs: 1_000, lcpMs: 1_500, actMs: 100, frameMs: 1_000 };

const { values } = parseArgs({
  options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const size = values.quick ? { times: 1, people: 500 } : { times: 5, people: 5_000 };

interface Figures {
  readonly pages: readonly Opened[];
  readonly list: Scrolled;
}

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

async function measure(): Promise<Figures> {
  const browser = await launch();
  try {
    const demo = await startDemo();
    let pages: Opened[];
    try {
      pages = await openPages(browser, demo.url, size.times);
    } finally {
      await demo.stop();
    }
    for (const each of pages) say(JSON.stringify(each));
    const list = await scrollPeople(browser, size.people);
    say(JSON.stringify(list));
    return { pages, list };
  } finally {
    await browser.close();
  }
}

function shortfalls({ pages, list }: Figures): string[] {
  const found: string[] = [];
  const most = (what: string, value: number, wanted: number): void => {
    if (!(value <= wanted)) found.push(`${what}: ${value}, at most ${wanted} wanted`);
  };
  for (const { name, scriptKb, fcpMs, lcpMs, slowest } of pages) {
    most(`${name}, scripts, kB of gzip`, scriptKb, WANTED.scriptKb);
    most(`${name}, first contentful paint, ms`, fcpMs, WANTED.fcpMs);
    most(`${name}, largest contentful paint, ms`, lcpMs, WANTED.lcpMs);
    most(`${name}, ${slowest.name} to next paint, ms`, slowest.ms, WANTED.actMs);
  }
  most(`${list.people} people, longest frame, ms`, list.longestFrameMs, WANTED.frameMs);
  most(`${list.people} people, ${list.slowest.name} to next paint, ms`, list.slowest.ms, WANTED.actMs);
  return found;
}

buildIfStale();
buildWebIfStale();
const figures = await measure();
const text = `${JSON.stringify(figures, null, 2)}\n`;
if (values.json !== undefined) writeFileSync(values.json, text);
process.stdout.write(text);
const short = shortfalls(figures);
for (const sentence of short) say(sentence);
process.exitCode = short.length > 0 ? 1 : 0;
