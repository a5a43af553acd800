import type { Plan, Session } from '../../api/contract';
import { readerOf } from './reader';

const PLAN = { status: 'active' } as Plan;
const sessionOf = (kind: string, roles: readonly string[] = []): Session =>
  ({ party: { kind, id: 'somebody' }, roles, proposalId: null }) as unknown as Session;

describe('who reads a plan', () => {
  it('writes beside it where they may change the record, and not by their role alone', () => {
    const worker = sessionOf('worker', ['practitioner']);
    expect(readerOf(worker, PLAN, true)).toMatchObject({ mayWriteBeside: true, mayWriteOwn: false });
    expect(readerOf(worker, PLAN, false)).toMatchObject({ mayWriteBeside: false, mayWriteOwn: false });
    expect(readerOf(worker, { ...PLAN, status: 'ended' }, true).mayWriteBeside).toBe(false);
  });

  it('writes their own words where it is their plan', () => {
    expect(readerOf(sessionOf('person'), PLAN)).toMatchObject({ mayWriteBeside: false, mayWriteOwn: true });
  });
});
