import type { HistoryEntry } from '../../api/contract';
import { gathered } from './gathered';

const entry = (of: Partial<HistoryEntry>): HistoryEntry =>
  ({
    ...{
      id: 'a',
      at: '2026-03-14T18:02:11.000Z',
      kind: 'wrote',
      partyId: 'ruth',
      name: 'Ruth Osei',
      via: null,
    },
    ...{ actingFor: null, action: 'goal.updated', sections: ['goals'], fields: [], why: null, ...of },
  }) as HistoryEntry;

describe('what somebody did in one minute', () => {
  it('is one line: the sections that were written in, and by name what touches none of them', () => {
    const lines = gathered([
      entry({}),
      entry({ action: 'sign_in.withheld', sections: [] }),
      entry({ action: 'sign_in.withheld', sections: [], at: '2026-03-14T18:02:40.000Z' }),
      entry({ kind: 'looked', action: 'plans_read', sections: [] }),
    ]);
    expect(lines.map(({ kind, sections, acts }) => [kind, sections, acts])).toEqual([
      ['wrote', ['goals'], ['sign_in.withheld']],
      ['looked', [], []],
    ]);
  });
});
