import type { Plan, Session } from '../../api/contract';
import { readerOf } from './reader';

const PLAN = { status: 'active', writable: ['goals'] } as unknown as Plan;
const sessionOf = (kind: string, more: object = {}): Session =>
  ({ party: { kind, id: 'somebody' }, roles: [], proposalId: null, ...more }) as unknown as Session;

describe('who reads a plan', () => {
  it('writes beside it where they may change the record, and not by their role alone', () => {
    const worker = sessionOf('worker', { roles: ['practitioner'] });
    expect(readerOf(worker, PLAN, true)).toMatchObject({ mayWriteBeside: true, open: true });
    expect(readerOf(worker, PLAN, false)).toMatchObject({ mayWriteBeside: false });
    expect(readerOf(worker, { ...PLAN, status: 'ended' }, true)).toMatchObject({
      mayWriteBeside: false,
      open: false,
    });
  });

  it('changes nothing by a link to a proposal', () => {
    const linked = sessionOf('person', { proposalId: 'a proposal' });
    expect(readerOf(linked, PLAN)).toMatchObject({ mayWriteBeside: false, open: false });
  });
});
