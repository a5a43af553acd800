import { CompactDocument } from '../../../src/modules/live/application/compact-document';
import { Replicas } from '../../../src/modules/live/application/replicas';
import { outcome, Setting } from './setting';

describe('compaction', () => {
  let at: Setting;
  beforeAll(async () => {
    at = await Setting.start();
  });
  afterAll(() => at.app.close());

  const compact = (documentId: string): Promise<void> =>
    at.app.app.get(CompactDocument).execute(at.orgId, documentId);
  const rowOf = async (id: string): Promise<Record<string, unknown> | undefined> =>
    (
      await at.app.fixtures.query(
        `SELECT last_seq, snapshot_seq, floor_seq, (SELECT count(*)::int FROM live_update WHERE document_id = d.id) AS n
         FROM live_document d WHERE id = $1`,
        [id],
      )
    )[0];

  it('keeps what a document says, and clears away only what nobody begins from any more', async () => {
    const field = await at.goal(at.worker, 'professional', 'Start.');
    const wen = await at.join(at.worker, 'professional');
    const { documentId } = wen.writer;
    for (let i = 0; i < 120; i += 1) await wen.type(field, 0, `${i} `);
    const base = await at.text(at.worker, field, 'professional');
    await compact(documentId);
    expect(await rowOf(documentId)).toEqual({ last_seq: 121, snapshot_seq: 121, floor_seq: 0, n: 121 });
    await wen.type(field, 0, 'After. ');
    const path = at.textPath(field, 'professional');
    const change = {
      text: `${base.passages.map(({ text }) => text).join('')} End.`,
      baseRevision: base.revision,
    };
    expect((await at.as(at.worker).patch(path, change)).status).toBe(200);

    await at.app.fixtures.query(`UPDATE live_update SET at = now() - interval '25 hours' WHERE seq <= 121`);
    await compact(documentId);
    expect(await rowOf(documentId)).toEqual({ last_seq: 123, snapshot_seq: 123, floor_seq: 121, n: 2 });
    at.app.app.get(Replicas).drop(documentId);
    const fresh = await at.join(at.worker, 'professional');
    expect(fresh.read(field)).toMatch(/^After\. 119 118 .* 0 Start\. End\.$/);
    const again = await at.as(at.worker).patch(path, { ...change, text: `${change.text} Again.` });
    expect(again.status).toBe(200);
    const early = await at.as(at.worker).patch(path, { ...change, baseRevision: 5 });
    expect(early).toMatchObject({ status: 412, body: { code: 'stale' } });
  });

  it('answers nothing rather than half of a document', async () => {
    const field = await at.goal(at.worker, 'dictation', 'Said.');
    const wen = await at.join(at.worker, 'dictation');
    for (let i = 0; i < 5; i += 1) await wen.type(field, 0, 'x');
    const { documentId } = wen.writer;
    await at.app.fixtures.query('DELETE FROM live_update WHERE document_id = $1 AND seq = 3', [documentId]);
    at.app.app.get(Replicas).drop(documentId);
    expect(await outcome(at.store.load(at.orgId, documentId))).toMatchObject({
      message: 'A live document lacks updates.',
    });
    expect(await outcome(wen.type(field, 0, 'y'))).toBeInstanceOf(Error);
  });
});
