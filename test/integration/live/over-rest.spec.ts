import type { Passage } from '../../../src/shared/attributed-text';
import { Setting, type Typist } from './setting';

interface Lane {
  passages: Passage[];
  revision: number;
}

describe('text over REST, where people write together', () => {
  let at: Setting;
  beforeAll(async () => {
    at = await Setting.start();
  });
  afterAll(() => at.app.close());

  const wordsAndAuthors = ({ passages }: Lane): unknown =>
    passages.map(({ text, authorId }) => [text, authorId]);
  /** One truth: the plan says what the document says. */
  async function agree(typist: Typist, field: string): Promise<Lane> {
    await typist.sync();
    const lane = await at.text(at.worker, field, typist.writer.name.lane);
    expect(typist.read(field)).toBe(lane.passages.map(({ text }) => text).join(''));
    return lane;
  }

  it('goes into the document, and what is typed is stale for whoever read before', async () => {
    const field = await at.goal(at.worker, 'professional', 'The lido.');
    const cora = await at.join(at.colleague, 'professional');
    const path = at.textPath(field, 'professional');
    const put = await at.as(at.worker).put<Lane>(path, { text: 'The lido.\nThe sea.' }, { version: 1 });
    expect(put).toMatchObject({ status: 200, body: { revision: 2 } });
    await agree(cora, field);
    await cora.type(field, 0, 'Now: ');
    const late = await at.as(at.worker).put(path, { text: 'Too late.' }, { version: 2 });
    expect(late).toMatchObject({
      status: 412,
      body: { differs: { text: 'Now: The lido.\nThe sea.', revision: 3 } },
    });
    const lane = await agree(cora, field);
    expect(wordsAndAuthors(lane)).toEqual([
      ['Now: ', at.colleague.partyId],
      ['The lido.', at.worker.partyId],
      ['\nThe sea.', at.worker.partyId],
    ]);
  });

  it('joins what was typed since, by PATCH, with the caller as author', async () => {
    const field = await at.goal(at.worker, 'professional', 'She swims on Tuesdays.\nShe likes the cold.');
    const cora = await at.join(at.colleague, 'professional');
    await cora.type(field, 9, ' every week');
    await cora.type(field, 53, ' very');
    const path = at.textPath(field, 'professional');
    const text = 'She swims gladly on Tuesdays. She likes the cold water.';
    const patched = await at.as(at.worker).patch<Lane>(path, { text, baseRevision: 1 });
    expect(patched.status).toBe(200);
    const lane = await agree(cora, field);
    const words = lane.passages.map(({ text: part }) => part).join('');
    for (const word of ['gladly', 'every week', ' very', 'water']) expect(words).toContain(word);
    const whose = new Map(lane.passages.map(({ text: part, authorId }) => [part.trim(), authorId]));
    expect(whose.get('every week')).toBe(at.colleague.partyId);
    expect([...whose].find(([part]) => part.includes('gladly'))?.[1]).toBe(at.worker.partyId);
    expect(lane.revision).toBe(patched.body.revision);
  });

  it('is stale where the text that a change begins from is not known', async () => {
    const field = await at.goal(at.worker, 'professional', 'One.');
    const path = at.textPath(field, 'professional');
    const wen = at.as(at.worker);
    const unknown = await wen.patch(path, { text: 'Two.', baseRevision: 7 });
    expect(unknown).toMatchObject({
      status: 412,
      body: { code: 'stale', differs: { text: 'One.', revision: 1 } },
    });
    const first = await wen.patch(path, { text: 'One, and two.', baseRevision: 1 });
    const second = await wen.patch<Lane>(path, { text: 'Zero. One.', baseRevision: 1 });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body.passages.map(({ text }) => text).join('')).toBe('Zero. One, and two.');
  });

  it('stands in the documents of a new entry’s lanes from the first', async () => {
    const cora = await at.join(at.colleague, 'dictation');
    const field = await at.goal(at.worker, 'dictation', 'I miss the water.');
    const lane = await agree(cora, field);
    expect(lane).toMatchObject({
      revision: 1,
      passages: [{ voice: 'dictated', authorId: at.worker.partyId }],
    });
  });

  it('moves what was dictated and confirmed from one document into the other', async () => {
    const field = await at.goal(at.worker, 'dictation', 'I miss the water');
    const amira = await at.join(at.person, 'own');
    const scribe = await at.join(at.worker, 'dictation');
    await amira.type(field, 0, 'My words.');
    await scribe.type(field, 16, ' more than I can say.');
    const { revision } = await agree(scribe, field);
    const path = `${at.textPath(field, 'dictation')}/confirmation`;
    const stale = await at.as(at.person).post(path, undefined, { version: revision - 1 });
    expect(stale.status).toBe(412);
    const confirmed = await at.as(at.person).post<Lane>(path, undefined, { version: revision });
    expect(confirmed.status).toBe(200);
    expect((await agree(scribe, field)).passages).toEqual([]);
    const { passages } = await agree(amira, field);
    expect(passages.map(({ text, voice, authorId, scribeId }) => [text, voice, authorId, scribeId])).toEqual([
      ['My words.', 'written', at.person.partyId, undefined],
      ['\nI miss the water', 'dictated', at.person.partyId, at.worker.partyId],
      [' more than I can say.', 'dictated', at.person.partyId, at.worker.partyId],
    ]);
    await amira.type(field, 0, 'So: ');
    await agree(amira, field);
  });

  it('takes up a suggestion in the document, as the person’s with whose idea it was', async () => {
    const field = await at.goal(at.worker, 'professional', 'Beside.');
    const amira = await at.join(at.person, 'own');
    await amira.type(field, 0, 'I swim.');
    const [itemId] = field.split('/');
    const path = `/v1/plans/${at.planId}/items/${itemId}/texts/statement/suggestions`;
    const made = await at.as(at.worker).post(path, { text: 'Every day.' });
    const accept = `/v1/plans/${at.planId}/suggestions/${String(made.body['id'])}/acceptance`;
    expect((await at.as(at.person).post(accept)).status).toBe(200);
    const { passages } = await agree(amira, field);
    expect(passages.at(-1)).toMatchObject({
      text: '\nEvery day.',
      authorId: at.person.partyId,
      suggestedBy: at.worker.partyId,
    });
    const share = await at.as(at.person).get(`/v1/plans/${at.planId}/authorship`);
    expect(share.body).toMatchObject({ personId: at.person.partyId });
    expect(share.body['personShare']).toBeGreaterThan(0);
  });

  it('leaves the documents when its entry is removed, and stays in the database as it was', async () => {
    const field = await at.goal(at.worker, 'professional', 'Of somebody else.');
    const kept = await at.goal(at.worker, 'professional', 'Of this person.');
    const cora = await at.join(at.colleague, 'professional');
    const [itemId] = field.split('/');
    const path = `/v1/plans/${at.planId}/goals/${itemId}`;
    expect((await at.as(at.worker).delete(path, { version: 1 })).status).toBe(204);
    // On its way when the entry went: taken, so that the editor is not stuck with it, and shown nowhere.
    expect(await cora.type(field, 0, 'Late. ')).toBeGreaterThan(0);
    const fresh = await at.join(at.worker, 'professional');
    expect(fresh.read(field)).toBe('Late. ');
    expect(fresh.read(kept)).toBe('Of this person.');
    const rows = await at.app.fixtures.query(
      `SELECT passages->0->>'text' AS text FROM plan_text WHERE item_id = $1`,
      [itemId],
    );
    expect(rows).toEqual([{ text: 'Of somebody else.' }]);
  });

  it('leaves the structured version of an entry alone, however much is typed', async () => {
    const field = await at.goal(at.worker, 'professional', 'Typed on.');
    const [itemId] = field.split('/');
    const cora = await at.join(at.colleague, 'professional');
    for (let i = 0; i < 5; i += 1) await cora.type(field, 0, 'x');
    const revised = await at
      .as(at.worker)
      .patch(`/v1/plans/${at.planId}/goals/${itemId}`, { importance: 7 }, { version: 1 });
    expect(revised).toMatchObject({ status: 200, body: { version: 2 } });
  });
});
