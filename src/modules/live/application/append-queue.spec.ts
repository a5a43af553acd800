import type { AppendBatch } from './append-batch';
import { AppendQueue } from './append-queue';
import type { Outcome, Waiting } from './batch-work';

/** The longest that an update waits for company, in milliseconds: more than that is promised to nobody. */
const PROMISED_MS = 50;

describe('updates that arrive together', () => {
  const ran: { orgId: string; payloads: number[] }[] = [];
  let answer: (batch: readonly Waiting[]) => Promise<Map<Waiting, Outcome>>;
  let queue: AppendQueue;

  const update = (payload: number, documentId = 'one'): Waiting =>
    ({ writer: { documentId }, payload: Uint8Array.of(payload) }) as Waiting;
  const stored = (batch: readonly Waiting[]): Promise<Map<Waiting, Outcome>> =>
    Promise.resolve(new Map(batch.map((entry) => [entry, { seq: entry.payload[0] ?? 0 }])));

  beforeEach(() => {
    jest.useFakeTimers();
    ran.length = 0;
    answer = stored;
    const run: AppendBatch['run'] = (orgId, batch) => {
      ran.push({ orgId, payloads: batch.map(({ payload }) => payload[0] ?? 0) });
      return answer(batch);
    };
    queue = new AppendQueue({ run } as AppendBatch);
  });
  afterEach(() => jest.useRealTimers());

  it('are stored together, each within the time that is promised', async () => {
    const first = queue.add('ours', update(1));
    await jest.advanceTimersByTimeAsync(10);
    const second = queue.add('ours', update(2));
    expect(ran).toEqual([]);
    await jest.advanceTimersByTimeAsync(PROMISED_MS - 10);
    expect(ran).toEqual([{ orgId: 'ours', payloads: [1, 2] }]);
    expect(await Promise.all([first, second])).toEqual([{ seq: 1 }, { seq: 2 }]);
  });

  it('wait for the batch that is being stored, and go with the next, in their order', async () => {
    const holding = Promise.withResolvers<true>();
    answer = (batch) => holding.promise.then(() => stored(batch));
    const first = queue.add('ours', update(1));
    await jest.advanceTimersByTimeAsync(PROMISED_MS);
    const later = [queue.add('ours', update(2)), queue.add('ours', update(3))];
    await jest.advanceTimersByTimeAsync(1_000);
    expect(ran).toEqual([{ orgId: 'ours', payloads: [1] }]);
    holding.resolve(true);
    expect(await first).toEqual({ seq: 1 });
    await jest.advanceTimersByTimeAsync(PROMISED_MS);
    expect(await Promise.all(later)).toEqual([{ seq: 2 }, { seq: 3 }]);
    expect(ran.slice(1)).toEqual([{ orgId: 'ours', payloads: [2, 3] }]);
  });

  it('of two organisations are never in one batch, nor wait for each other', async () => {
    answer = (batch) => (batch[0]?.payload[0] === 1 ? new Promise(() => undefined) : stored(batch));
    void queue.add('ours', update(1));
    const theirs = queue.add('theirs', update(2));
    await jest.advanceTimersByTimeAsync(PROMISED_MS);
    expect(await theirs).toEqual({ seq: 2 });
    expect(ran).toEqual([
      { orgId: 'ours', payloads: [1] },
      { orgId: 'theirs', payloads: [2] },
    ]);
  });

  it('are tried document by document where one of them brings the batch down', async () => {
    answer = (batch) =>
      batch.some(({ writer }) => writer.documentId === 'sick')
        ? Promise.reject(new Error('This cannot be stored.'))
        : stored(batch);
    const sick = queue.add('ours', update(1, 'sick'));
    const healthy = queue.add('ours', update(2, 'healthy'));
    const said = expect(sick).rejects.toThrow('This cannot be stored.');
    await jest.advanceTimersByTimeAsync(PROMISED_MS);
    await said;
    expect(await healthy).toEqual({ seq: 2 });
  });
});
