import * as Y from 'yjs';
import type { Passage } from '../../../src/shared/attributed-text';
import { Setting } from './setting';

interface Proposal {
  id: string;
  hash: string;
  document: { items: { id: string; texts: Record<string, { own?: Passage[] }> }[] };
}

describe('agreeing while people write', () => {
  let at: Setting;
  beforeAll(async () => {
    at = await Setting.start();
  });
  afterAll(() => at.app.close());

  const textOf = (passages: readonly Passage[] = []): string => passages.map(({ text }) => text).join('');

  async function propose(): Promise<Proposal> {
    const made = await at.as(at.worker).post<Proposal>(`/v1/plans/${at.planId}/proposals`);
    expect(made.status).toBe(201);
    const read = await at.as(at.person).get<Proposal>(`/v1/plans/${at.planId}/proposals/${made.body.id}`);
    return read.body;
  }

  async function comeIntoForce({ id, hash }: Proposal): Promise<void> {
    const path = `/v1/plans/${at.planId}/proposals/${id}`;
    const claim = { hash, stance: 'agree', method: 'own_account' };
    expect((await at.as(at.person).post(`${path}/attestations`, claim)).status).toBe(201);
    expect((await at.as(at.worker).post(`${path}/agreement`, { hash })).status).toBe(201);
  }

  it('freezes exactly what was acknowledged, and what comes later goes to the next draft', async () => {
    const field = await at.goal(at.person, 'own', '!');
    const [itemId] = field.split('/');
    const amira = await at.join(at.person, 'own');
    const { documentId } = amira.writer;
    for (let round = 0; round < 4; round += 1) {
      const before: string[] = [];
      const proposing = { still: true };
      const typing = (async (): Promise<void> => {
        for (let i = 0; proposing.still || i < 10; i += 1) {
          const word = `${round}.${i} `;
          await amira.type(field, 0, word);
          if (proposing.still && before.length < 3) before.push(word);
        }
      })();
      while (before.length < 3) await new Promise((done) => setTimeout(done, 5));
      const proposal = await propose();
      proposing.still = false;
      await typing;
      const frozen = textOf(proposal.document.items.find(({ id }) => id === itemId)?.texts['statement']?.own);
      for (const word of before) expect(frozen).toContain(word);
      const rows = await at.app.fixtures.query<{ payload: Buffer; frozen: boolean }>(
        `SELECT u.payload, u.draft <= p.draft AS frozen FROM live_update u, proposal p
         WHERE u.document_id = $1 AND p.id = $2 ORDER BY u.seq`,
        [documentId, proposal.id],
      );
      const within = rows.filter((row) => row.frozen);
      expect(rows.slice(0, within.length).every((row) => row.frozen)).toBe(true);
      expect(within.length).toBeLessThan(rows.length);
      const doc = new Y.Doc();
      for (const { payload } of within) Y.applyUpdate(doc, payload);
      expect(frozen).toBe(String(doc.getText(field)));
      const { body } = await at.as(at.person).get(`/v1/plans/${at.planId}/goals/${itemId}`);
      expect(body['agreed']).toBe(false);
      await comeIntoForce(proposal);
      const after = await at.as(at.person).get(`/v1/plans/${at.planId}/goals/${itemId}`);
      expect(after.body['agreed']).toBe(false);
    }
  });

  it('carries who wrote each word into versions and their comparison', async () => {
    const field = await at.goal(at.worker, 'professional', 'The lido is open.');
    const [itemId] = field.split('/');
    await comeIntoForce(await propose());
    const cora = await at.join(at.colleague, 'professional');
    await cora.type(field, 17, ' On Tuesdays it is warm.');
    await comeIntoForce(await propose());
    const versions = `/v1/plans/${at.planId}/versions`;
    const { body } = await at.as(at.person).get<{ items: { number: number }[] }>(versions);
    const latest = Math.max(...body.items.map(({ number }) => number));
    const compared = await at
      .as(at.person)
      .get<{ items: { id: string; texts: { runs: { op: string; text: string; authorId: string }[] }[] }[] }>(
        `${versions}/compare?from=${latest - 1}&to=${latest}`,
      );
    const runs = compared.body.items.find(({ id }) => id === itemId)?.texts[0]?.runs;
    expect(runs?.map(({ op, text, authorId }) => [op, text, authorId])).toEqual([
      ['keep', 'The lido is open.', at.worker.partyId],
      ['insert', ' On Tuesdays it is warm.', at.colleague.partyId],
    ]);
  });
});
