import { LiveSetting } from './setting';
import { until } from '../../support/until';
import type { LiveClient } from './live-client';

jest.setTimeout(120_000);

describe('several people in one plan, on two API processes', () => {
  let at: LiveSetting;
  beforeAll(async () => {
    at = await LiveSetting.begin();
  });
  afterAll(() => at.end());

  const allSay = (clients: LiveClient[], words: () => string, field = at.field): Promise<void> =>
    until(() => clients.every((client) => client.text(field) === words()), 'all read the same');

  it('two who write at once and one who looks on end with the same words, and the database too', async () => {
    const colleague = await at.colleague();
    const [ruth, omar, leila] = [at.open(at.worker, 0), at.open(colleague, 1), at.open(at.supporter, 1)];
    await Promise.all([ruth, omar, leila].map((each) => each.synced()));
    expect([ruth, omar, leila].map(({ scope }) => scope)).toEqual(['read-write', 'read-write', 'readonly']);
    ruth.type(at.field, 'Walks to the sea');
    await allSay([omar], () => 'Walks to the sea');
    const writing = [ruth, omar].map(async (client, who) => {
      for (let key = 0; key < 60; key += 1) {
        client.insert(at.field, (key * 7) % (client.text(at.field).length + 1), who ? 'o' : 'r');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await client.saved();
    });
    await Promise.all(writing);
    await allSay([ruth, omar, leila], () => ruth.text(at.field));
    const words = ruth.text(at.field);
    expect(words).toHaveLength('Walks to the sea'.length + 120);
    await until(async () => (await at.stored(at.field, 'professional')) === words, 'the row says it');
    // Whose each letter is comes from the session.
    const { body } = await at
      .api(at.worker)
      .get<{ passages: { text: string; authorId: string }[] }>(
        `/v1/plans/${at.planId}/items/${at.goalId}/texts/statement/professional`,
      );
    const byAuthor = (id: string): string =>
      body.passages.filter(({ authorId }) => authorId === id).map(({ text }) => text).join(''); // prettier-ignore
    expect(byAuthor(colleague.partyId)).toBe('o'.repeat(60));
    expect(byAuthor(at.worker.partyId).replace(/[^r]/g, '')).toHaveLength(60 + 0);
  });

  it('staff read the person’s own lane and cannot write in it; the person, the professional one', async () => {
    const [amira, ruth] = [at.open(at.person, 0, { lane: 'own' }), at.open(at.worker, 1, { lane: 'own' })];
    await Promise.all([amira.synced(), ruth.synced()]);
    expect([amira.scope, ruth.scope]).toEqual(['read-write', 'readonly']);
    expect(ruth.text(at.field)).toBe('The sea.');
    ruth.type(at.field, ' Staff were here.');
    amira.type(at.field, ' And the sand.');
    await amira.saved();
    await until(() => ruth.text(at.field).includes(' And the sand.'), 'the worker reads it');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(ruth.provider.hasUnsyncedChanges).toBe(true);
    expect(amira.text(at.field)).toBe('The sea. And the sand.');
    expect(await at.stored(at.field, 'own')).toBe('The sea. And the sand.');
    ruth.destroy();
    const beside = at.open(at.person, 1);
    const managers = at.open(at.manager, 1);
    await Promise.all([beside.synced(), managers.synced()]);
    expect([beside.scope, managers.scope]).toEqual(['readonly', 'readonly']);
  });

  it('goes on after the socket is cut: what was typed meanwhile is sent, once', async () => {
    const [ruth, omar] = [at.open(at.worker, 0), at.open(await at.colleague(), 1)];
    await Promise.all([ruth.synced(), omar.synced()]);
    const before = ruth.text(at.field);
    ruth.socket.webSocket?.close();
    ruth.type(at.field, ' Then tea.');
    await ruth.saved();
    await allSay([ruth, omar], () => `${before} Then tea.`);
    expect(ruth.closed.length).toBeGreaterThan(0);
    // It comes back by the other process, with words that this one has not seen from it.
    ruth.moveTo(at.url(1));
    ruth.socket.webSocket?.close();
    ruth.type(at.field, ' And cake.');
    await ruth.saved();
    await allSay([ruth, omar], () => `${before} Then tea. And cake.`);
  });

  it('words that are written over REST appear to everybody who has the text open', async () => {
    const [ruth, omar] = [at.open(at.worker, 0), at.open(await at.colleague(), 1)];
    await Promise.all([ruth.synced(), omar.synced()]);
    const path = `/v1/plans/${at.planId}/items/${at.goalId}/texts/statement/professional`;
    const { body } = await at.api(at.worker, 1).get<{ revision: number; text: string }>(path);
    const written = await at
      .api(at.worker, 1)
      .put(path, { text: 'Written elsewhere.', lang: 'en-GB' }, { version: body.revision });
    expect([written.status, written.text]).toEqual([200, expect.any(String)]);
    await allSay([ruth, omar], () => 'Written elsewhere.');
  });

  it('tells everybody who has the section open which entry changed', async () => {
    const [ruth, amira] = [at.open(at.worker, 0), at.open(at.person, 1, { lane: 'own' })];
    await Promise.all([ruth.synced(), amira.synced()]);
    const goal = `/v1/plans/${at.planId}/goals/${at.goalId}`;
    const { body } = await at.api(at.worker).get<{ version: number }>(goal);
    await at.api(at.worker).patch(goal, { importance: 7 }, { version: body.version });
    const told = { type: 'changed', itemId: at.goalId, version: body.version + 1 };
    for (const client of [ruth, amira]) {
      await until(() => client.said.length > 0, 'the change is told');
      expect(client.said).toEqual([told]);
    }
    const madeId = await at.goal('Another one.');
    await until(() => ruth.said.length === 2 && amira.said.length === 2, 'the new entry is told');
    expect(ruth.said[1]).toEqual({ type: 'changed', itemId: madeId, version: 1 });
  });

  it('shows who is here and in which field, on both processes, as the session says and not the client', async () => {
    const [amira, ruth] = [at.open(at.person, 0, { lane: 'own' }), at.open(at.worker, 1, { lane: 'own' })];
    await Promise.all([amira.synced(), ruth.synced()]);
    amira.provider.awareness?.setLocalState({
      user: { partyId: at.worker.partyId, kind: 'worker' },
      field: at.field,
    });
    const both = [
      { partyId: at.person.partyId, kind: 'person', field: at.field },
      { partyId: at.worker.partyId, kind: 'worker', field: null },
    ];
    for (const client of [amira, ruth])
      await until(
        () => both.every((one) => client.here().some((seen) => JSON.stringify(seen) === JSON.stringify(one))),
        'both are seen',
      );
    // Nobody hides while they read on.
    ruth.provider.awareness?.setLocalState(null);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(amira.here().map(({ partyId }) => partyId)).toContain(at.worker.partyId);
    ruth.destroy();
    await until(
      () => !amira.here().some(({ partyId }) => partyId === at.worker.partyId),
      'whoever has left is gone',
    );
  });
});
