import * as Y from 'yjs';
import { CompactDocument } from '../../../src/modules/live/application/compact-document';
import { Replicas } from '../../../src/modules/live/application/replicas';
import { Setting, type Typist } from './setting';

const UPDATES = 50_000;

describe('a document of 50,000 updates', () => {
  let at: Setting;
  beforeAll(async () => {
    at = await Setting.start();
  });
  afterAll(() => at.app.close());

  /** Writes the log itself, as 50,000 strokes of two people at changing places would have. */
  async function type(field: string, [one, other]: readonly [Typist, Typist]): Promise<void> {
    const rows: Buffer[] = [];
    const { doc } = one;
    const text = doc.getText(field);
    doc.on('update', (update: Uint8Array) => void rows.push(Buffer.from(update)));
    for (let i = 0; rows.length < UPDATES; i += 1) {
      const burst = Math.floor(i / 7);
      doc.clientID = (burst % 2 === 0 ? one : other).writer.clientId;
      if (text.length > 5_000) text.delete((i * 31) % 4_000, 1);
      else text.insert((burst * 61 + (i % 7)) % (text.length + 1), 'x');
    }
    await at.app.fixtures.query(
      `INSERT INTO live_update (org_id, document_id, seq, payload, draft, revisions, party_id)
       SELECT $1, $2, n + 1, payload, 1, '{}', $4 FROM unnest($3::bytea[]) WITH ORDINALITY AS u (payload, n)`,
      [at.orgId, one.writer.documentId, rows, at.worker.partyId],
    );
    await at.app.fixtures.query('UPDATE live_document SET last_seq = $2 WHERE id = $1', [
      one.writer.documentId,
      UPDATES + 1,
    ]);
  }

  it('is one state after compaction, and whole', async () => {
    const field = await at.goal(at.worker, 'professional', 'Start.');
    const pair = await Promise.all([
      at.join(at.worker, 'professional'),
      at.join(at.colleague, 'professional'),
    ]);
    const { documentId } = pair[0].writer;
    await type(field, pair);
    await at.app.app.get(CompactDocument).execute(at.orgId, documentId);
    at.app.app.get(Replicas).drop(documentId);
    const loaded = await at.store.load(at.orgId, documentId);
    const doc = new Y.Doc();
    for (const state of loaded.states) Y.applyUpdate(doc, state);
    expect(loaded.seq).toBe(UPDATES + 1);
    expect(doc.getText(field).toJSON()).toBe(pair[0].doc.getText(field).toJSON());
    // `npm run bench:live` tells how long it takes.
    expect(loaded.states.length).toBe(1);
  });
});
