import { LIMITS } from '../../../src/modules/plans';
import { newId } from '../../../src/shared/ids';
import { outcome, Setting } from './setting';

interface Shares {
  characters: number;
  personCharacters: number;
  personShare: number;
}

describe('live documents', () => {
  let at: Setting;
  beforeAll(async () => {
    at = await Setting.start();
  });
  afterAll(() => at.app.close());

  it('begin with the words of the plan, once, however many open them at once', async () => {
    const field = await at.goal(at.person, 'own', 'I want to swim.\nIn the sea.');
    const names = Array.from({ length: 6 }, () => at.join(at.person, 'own'));
    const typists = await Promise.all(names);
    expect(new Set(typists.map(({ writer }) => writer.documentId)).size).toBe(1);
    for (const typist of typists) expect(typist.read(field)).toBe('I want to swim.\nIn the sea.');
    const [row] = await at.app.fixtures.query(
      'SELECT count(*)::int AS n FROM live_update WHERE document_id = $1',
      [typists[0]!.writer.documentId],
    );
    expect(row).toEqual({ n: 1 });
    expect((await at.text(at.person, field, 'own')).revision).toBe(1);
  });

  it('carry what is typed into the plan, each character with who typed it', async () => {
    const field = await at.goal(at.worker, 'professional', 'The lido.');
    const [wen, cora] = await Promise.all([
      at.join(at.worker, 'professional'),
      at.join(at.colleague, 'professional'),
    ]);
    await Promise.all([wen.type(field, 9, ' On Tuesdays.'), cora.type(field, 0, 'Near: ')]);
    const { passages, revision } = await at.text(at.worker, field, 'professional');
    expect(passages.map(({ text, authorId }) => [text, authorId])).toEqual([
      ['Near: ', at.colleague.partyId],
      ['The lido.', at.worker.partyId],
      [' On Tuesdays.', at.worker.partyId],
    ]);
    expect(revision).toBeGreaterThan(1);
    const { body } = await at.as(at.worker).get(`${at.textPath(field, 'professional')}/authorship`);
    expect(body).toMatchObject({
      byAuthor: [
        { authorId: at.worker.partyId, characters: 22 },
        { authorId: at.colleague.partyId, characters: 6 },
      ],
    });
  });

  it('count how much of a plan is the person’s, whoever else writes in it', async () => {
    const field = await at.goal(at.person, 'own', 'Mine.');
    const shares = async (): Promise<Shares> =>
      (await at.as(at.person).get<Shares>(`/v1/plans/${at.planId}/authorship`)).body;
    const before = await shares();
    const [amira, wen] = [await at.join(at.person, 'own'), await at.join(at.worker, 'professional')];
    await Promise.all([amira.type(field, 0, 'Only '), wen.type(field, 0, 'Seen at the lido 🌻')]);
    await amira.erase(field, 0, 1);
    const after = await shares();
    expect(after.personCharacters - before.personCharacters).toBe(4);
    expect(after.characters - before.characters).toBe(4 + 18);
    expect(after.personShare).toBeCloseTo(after.personCharacters / after.characters, 2);
  });

  it('take words under no id that is not bound to whoever sends them', async () => {
    const field = await at.goal(at.worker, 'professional', 'Ours.');
    const [wen, cora] = await Promise.all([
      at.join(at.worker, 'professional'),
      at.join(at.colleague, 'professional'),
    ]);
    cora.doc.clientID = wen.writer.clientId;
    expect(await outcome(cora.type(field, 0, 'Forged. '))).toBe('forged_author');
    const nobody = await at.join(at.colleague, 'professional');
    nobody.doc.clientID = 12345;
    expect(await outcome(nobody.type(field, 0, 'Unbound. '))).toBe('forged_author');
    expect(await outcome(at.store.bind({ ...nobody.writer, clientId: wen.writer.clientId }, 'en-GB'))).toBe(
      'client_id_taken',
    );
    await wen.sync();
    await wen.type(field, 5, ' Still.');
    const { passages } = await at.text(at.worker, field, 'professional');
    expect(passages.map(({ text }) => text).join('')).toBe('Ours. Still.');
  });

  it('are read by whoever may read the lane, and written by whoever may write in it', async () => {
    const open = (name: string, caller = at.worker): Promise<unknown> =>
      at.store.open(name, at.principal(caller), newId());
    expect(await open(at.name('own'))).toMatchObject({
      mayWrite: false,
      readOnlyBecause: 'own_lane_is_the_persons',
      personId: at.person.partyId,
    });
    expect(await open(at.name('professional'), at.person)).toMatchObject({ mayWrite: false });
    expect(await open(at.name('dictation'))).toMatchObject({ mayWrite: true, readOnlyBecause: null });
    const wen = await at.join(at.worker, 'professional');
    const own = (await at.store.open(at.name('own'), at.principal(at.worker), newId())).documentId;
    const intruder = { ...wen.writer, documentId: own };
    expect(
      await outcome(
        at.store.append({ ...intruder, name: { ...wen.writer.name, lane: 'own' } }, new Uint8Array([0, 0])),
      ),
    ).toBe('own_lane_is_the_persons');
    expect(await outcome(at.store.append(intruder, new Uint8Array([0, 0])))).toBe('not_found');
  });

  it('of another organisation are as absent as those that are not there', async () => {
    const other = await at.app.fixtures.organisation('Southside');
    const team = await at.app.fixtures.team(other);
    const stranger = await at.app.fixtures.worker(other, 'practitioner', team);
    const open = async (name: string): Promise<unknown> => {
      try {
        return await at.store.open(name, at.principal(stranger), newId());
      } catch (error) {
        const { code, detail, status } = error as { code: string; detail: string; status: number };
        return { code, detail, status };
      }
    };
    const absent = await open(`${other}/${newId()}/goals/own`);
    expect(absent).toMatchObject({ code: 'not_found', status: 404 });
    for (const name of [
      at.name('own'),
      `${other}/${at.planId}/goals/own`,
      `${other}/${newId()}/circle/own`,
      at.name('own').toUpperCase(),
      'own',
      '',
      `${at.name('own')}/more`,
    ])
      expect(await open(name)).toEqual(absent);
  });

  it('open to a supporter the sections that a consent opens, and never dictation', async () => {
    const supporter = await at.app.fixtures.supporter(at.orgId, at.person.partyId);
    const principal = at.principal(supporter, { kind: 'supporter', roles: ['supporter'] });
    const open = (lane: string): Promise<unknown> =>
      outcome(at.store.open(at.name(lane), principal, newId()));
    expect(await open('own')).toBe('not_found');
    await at.app.fixtures.insert('consent', {
      org_id: at.orgId, id: newId(), person_id: at.person.partyId, section: 'goals', recipient_id: supporter.partyId,
      purpose: 'support', status: 'given', basis: 'own', created_by: at.person.partyId,
      updated_by: at.person.partyId,
    }); // prettier-ignore
    expect(await open('own')).toMatchObject({ mayWrite: false });
    expect(await open('professional')).toMatchObject({ mayWrite: false });
    expect(await open('dictation')).toBe('not_found');
  });

  it('leave one audit row for each writer and field of a sitting, ids only', async () => {
    const field = await at.goal(at.worker, 'professional', 'Count.');
    const wen = await at.join(at.worker, 'professional');
    for (let i = 0; i < 10; i += 1) await wen.type(field, 0, 'x');
    const again = await at.join(at.worker, 'professional');
    await again.type(field, 0, 'y');
    const rows = await at.app.fixtures.query(
      `SELECT party_id, fields FROM audit_entry WHERE action = 'goal.text_written' AND subject_id = $1`,
      [field.split('/')[0]],
    );
    expect(rows).toEqual([
      { party_id: at.worker.partyId, fields: ['statement.professional'] },
      { party_id: at.worker.partyId, fields: ['statement.professional'] },
    ]);
  });

  it('leave one audit row too where somebody new writes in the same moment', async () => {
    const field = await at.goal(at.worker, 'professional', 'Count.');
    const other = await at.goal(at.worker, 'professional', 'Count again.');
    const wen = await at.join(at.worker, 'professional');
    await wen.type(field, 0, 'x');
    // The copy that updates are tried on does not know of her yet.
    const cora = await at.join(at.colleague, 'professional');
    const seqs = await Promise.all([
      wen.type(other, 0, 'a'),
      cora.type(other, 0, 'b'),
      wen.type(other, 1, 'c'),
      cora.type(other, 1, 'd'),
    ]);
    expect(seqs).toEqual([0, 1, 2, 3].map((next) => seqs[0] + next));
    const rows = await at.app.fixtures.query<{ party_id: string }>(
      `SELECT party_id FROM audit_entry WHERE action = 'goal.text_written' AND subject_id = $1`,
      [other.split('/')[0]],
    );
    expect(rows.map(({ party_id: party }) => party).sort()).toEqual(
      [at.worker.partyId, at.colleague.partyId].sort(),
    );
  });

  it('say nothing new twice', async () => {
    const field = await at.goal(at.worker, 'professional', 'Once.');
    const wen = await at.join(at.worker, 'professional');
    let bytes = new Uint8Array();
    wen.doc.on('update', (update: Uint8Array) => (bytes = new Uint8Array(update)));
    const seq = await wen.type(field, 0, 'Just ');
    expect(seq).toBeGreaterThan(0);
    expect(await at.store.append(wen.writer, bytes)).toBe(0);
    expect((await at.store.heads(at.orgId, [wen.writer.documentId])).get(wen.writer.documentId)).toBe(seq);
  });

  it('take no more than a plan has room for, and what gets shorter always', async () => {
    const { fixtures } = at.app;
    const person = await fixtures.person(at.orgId, at.teamId, at.worker.partyId);
    const { body: plan } = await at.as(at.worker).post('/v1/plans', { personId: person.partyId });
    const planId = String(plan['id']);
    const goal = async (): Promise<string> => {
      const words = { kind: 'life', direction: 'approach', statement: { professional: 'Start' } };
      const { body } = await at.as(at.worker).post(`/v1/plans/${planId}/goals`, words);
      return String(body['id']);
    };
    const [long, short] = [await goal(), `${await goal()}/statement`];
    // As if much had been written before: with the five letters of the other goal there is room for ten more.
    const setLength = (characters: number): Promise<unknown> =>
      fixtures.query('UPDATE plan_text SET characters = $2 WHERE item_id = $1', [long, characters]);
    await setLength(LIMITS.planCharacters - 15);
    const wen = await at.join(at.worker, 'professional', { planId });
    const cora = await at.join(at.colleague, 'professional', { planId });

    await wen.type(short, 0, '🌻'.repeat(6));
    await cora.sync();
    const outcomes = await Promise.all([
      outcome(cora.type(short, 0, 'abc')),
      outcome(cora.type(short, 0, 'de')),
      outcome(wen.erase(short, 0, 2)),
      outcome(wen.type(short, 0, 'fg')),
    ]);
    expect(outcomes).toEqual([3, 'plan_too_long', 4, 5]);
    const { passages } = (
      await at
        .as(at.worker)
        .get<{ passages: { text: string }[] }>(
          `/v1/plans/${planId}/items/${short.split('/')[0]}/texts/statement/professional`,
        )
    ).body;
    expect(passages.map(({ text }) => text).join('')).toMatch(/^(abcfg|fgabc)🌻{5}Start$/u);

    // Somebody elsewhere makes room: what is remembered is never what refuses.
    await setLength(LIMITS.planCharacters - 100);
    expect(await outcome(wen.type(short, 0, 'There is room again.'))).toBe(6);
  });
});
