import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as closing from '../../src/modules/live/gateway/protocol/close';
import { LIMITS } from '../../src/modules/live/gateway/limits';

const DOCUMENT = readFileSync(join(__dirname, '..', '..', 'docs', 'live-protocol.md'), 'utf8');

describe('docs/live-protocol.md', () => {
  it('tells every limit as it is, and no other', () => {
    const section = DOCUMENT.split(/^## /m).find((text) => text.startsWith('Limits')) ?? '';
    const rows = [...section.matchAll(/^\| `(\w+)` *\| ([\d,]+) +\|/gm)];
    const told = rows.map(([, name, value]) => [name, Number(value?.replaceAll(',', ''))]);
    expect(Object.fromEntries(told)).toEqual(LIMITS);
  });

  it('names every closing of the gateway under its code', () => {
    const section = DOCUMENT.split(/^## /m).find((text) => text.startsWith('Closing codes')) ?? '';
    const told = [...section.matchAll(/^\| (\d{4}) \| ([^|]*)\|/gm)].flatMap(([, code, reasons = '']) =>
      [...reasons.matchAll(/`(\w+)`/g)].map(([, reason]) => `${code} ${reason}`),
    );
    const known = Object.values(closing).flatMap((each) =>
      typeof each === 'function' ? [] : [`${each.code} ${each.reason}`],
    );
    expect(told).toEqual(expect.arrayContaining(known));
  });
});
