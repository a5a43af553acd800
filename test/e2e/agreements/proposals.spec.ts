import { createHash } from 'node:crypto';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { LATER } from '../../support/review-day';
import { PlanInHand, type Proposal } from './plan-in-hand';

interface ReadProposal extends Proposal {
  document: { items: { id: string; section: string; texts: Record<string, unknown> }[]; names: object };
  sections: string[];
  whole: boolean;
}

const WORDS = 'I’ll swim 🏊🏽‍♀️ again — أريد أن أسبح — רוצה לשחות';

describe('a proposal', () => {
  let app: TestApp;
  let plan: PlanInHand;

  beforeAll(async () => {
    app = await startTestApp();
    plan = await PlanInHand.open(app);
  });
  afterAll(() => app.close());

  const withdraw = (proposal: Proposal) =>
    plan.staff.post(plan.of(proposal, 'withdrawal'), { reason: 'We go on talking.' });

  it('invariant 5: is made when key worker, review date, someone responsible and a crisis contact are there', async () => {
    const bare = await PlanInHand.open(app);
    const { fixtures } = app;
    await fixtures.query('UPDATE episode SET key_worker_id = NULL WHERE person_id = $1', [bare.personId]);
    await fixtures.query('UPDATE plan SET review_on = NULL, review_responsible_id = NULL WHERE id = $1', [
      bare.planId,
    ]);
    await fixtures.query('UPDATE plan_item SET removed_at = now() WHERE plan_id = $1', [bare.planId]);
    const refused = await bare.staff.post<{ errors: { code: string }[] }>(bare.path('proposals'));
    expect(refused).toMatchObject({ status: 422, body: { code: 'not_ready' } });
    expect(refused.body.errors.map(({ code }) => code)).toEqual([
      'key_worker_missing',
      'review_date_missing',
      'review_responsible_missing',
      'crisis_contact_missing',
    ]);
  });

  it('holds what was there in the order of the person, byte for byte, and no dictation that was not read back', async () => {
    const goal = await plan.goal(WORDS);
    const dictated = await plan.staff.post<{ id: string }>(plan.path('goals'), {
      ...{ statement: { dictation: 'The choir, maybe.' }, kind: 'life', direction: 'approach' },
    });
    const made = await plan.staff.post<Proposal>(plan.path('proposals'));
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...{ status: 'open', schemaVersion: 1, draft: 1, previousHash: null },
        proposedBy: plan.callers.worker.partyId,
        warnings: [{ code: 'dictation_waiting', itemId: dictated.body.id, field: 'statement' }],
      },
    });
    const bytes = await plan.amira.get(plan.of(made.body, 'bytes'));
    expect(bytes.headers.get('content-type')).toBe('application/json');
    expect(bytes.headers.get('etag')).toBe(`"${made.body.hash}"`);
    expect(createHash('sha256').update(bytes.text).digest('hex')).toBe(made.body.hash);
    expect(bytes.text).toContain(`"text":"${WORDS}"`);
    expect(bytes.text).not.toContain('The choir');
    const read = await plan.amira.get<ReadProposal>(plan.of(made.body));
    expect(read.body).toMatchObject({ id: made.body.id, whole: true, document: bytes.body });
    expect(read.body.document).toMatchObject({
      personName: 'Amira Haddad',
      keyWorker: { name: 'Ruth Osei' },
      review: { on: LATER, responsible: { name: 'Ruth Osei' } },
      names: { [plan.personId]: 'Amira Haddad' },
    });
    const goals = read.body.document.items.filter(({ section }) => section === 'goals');
    expect(goals.map(({ id, texts }) => [id, Object.keys(texts)])).toEqual([
      [goal.id, ['statement']],
      [dictated.body.id, []],
    ]);
    expect((await withdraw(made.body)).status).toBe(200);
  });

  it('is one at a time, stays as it was while writing goes on, and can be taken back once', async () => {
    const first = await plan.propose();
    expect(await plan.amira.post(plan.path('proposals'))).toMatchObject({
      status: 409,
      body: { code: 'proposal_open' },
    });
    const before = (await plan.amira.get(plan.of(first, 'bytes'))).text;
    await plan.goal('Written after.');
    expect((await plan.amira.get(plan.of(first, 'bytes'))).text).toBe(before);
    expect((await plan.amira.get(plan.path())).body).toMatchObject({ openProposalId: first.id });
    expect(await withdraw(first)).toMatchObject({
      status: 200,
      body: {
        status: 'withdrawn',
        closingReason: 'We go on talking.',
        closedBy: plan.callers.worker.partyId,
      },
    });
    expect(await withdraw(first)).toMatchObject({ status: 409, body: { code: 'proposal_closed' } });
    const second = await plan.amira.post<Proposal>(plan.path('proposals'));
    expect(second).toMatchObject({ status: 201, body: { proposedBy: plan.personId } });
    expect(second.body['draft']).toBe(Number(first['draft']) + 1);
    const page = await plan.staff.get<{ items: Proposal[]; next: string }>(
      `${plan.path('proposals')}?limit=1`,
    );
    expect(page.body.items.map(({ id }) => id)).toEqual([second.body.id]);
    const rest = await plan.staff.get<{ items: Proposal[]; next: null }>(
      `${plan.path('proposals')}?limit=50&cursor=${page.body.next}`,
    );
    expect(rest.body.items.map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
    await withdraw(second.body);
    const states = await app.fixtures.query(
      'SELECT state, reason FROM state_change WHERE subject_id = $1 ORDER BY id',
      [first.id],
    );
    expect(states).toEqual([
      { state: 'open', reason: null },
      { state: 'withdrawn', reason: 'We go on talking.' },
    ]);
  });

  it('names an owner whom nobody knows before anything is frozen', async () => {
    const goal = await plan.goal('Cook.');
    const step = await plan.amira.post<{ id: string; version: number }>(
      plan.path('goals', goal.id, 'steps'),
      {
        what: { own: 'Buy rice.' },
        owner: { kind: 'supporter', name: 'Sami' },
      },
    );
    // As it may have been written before the API refused it.
    await app.fixtures.query('UPDATE plan_item SET attributes = $2 WHERE id = $1', [
      step.body.id,
      { owner: { kind: 'supporter', partyId: '01a2b3c4-0000-7000-8000-0000000000ff', name: 'Sami' } },
    ]);
    expect(await plan.staff.post(plan.path('proposals'))).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'unknown_owner', pointer: `/items/${step.body.id}/owner/partyId` }] },
    });
    const mine = { owner: { kind: 'person', partyId: plan.personId.toUpperCase() } };
    const path = plan.path('goals', goal.id, 'steps', step.body.id);
    expect((await plan.amira.patch(path, mine, { version: 1 })).status).toBe(200);
    await withdraw(await plan.propose());
  });

  it('invariant 10: shows a supporter the sections that are open, and the hash of the whole', async () => {
    await plan.staff.post(plan.path('goals'), {
      ...{ statement: { professional: 'Staff wrote this.' }, kind: 'wellbeing', direction: 'approach' },
    });
    await plan.amira.post(plan.path('values'), { words: { own: 'Canary of values.' } });
    const proposal = await plan.propose();
    const leila = plan.as(await plan.supporter(['goals'], 'narrowed'));
    const read = await leila.get<ReadProposal>(plan.of(proposal));
    expect(read).toMatchObject({
      status: 200,
      body: { hash: proposal.hash, whole: false, sections: ['goals'] },
    });
    expect(new Set(read.body.document.items.map(({ section }) => section))).toEqual(new Set(['goals']));
    expect(read.text).not.toMatch(/Canary|Staff wrote this/);
    expect(new Set(Object.values(read.body.document.names))).toEqual(new Set(['Amira Haddad']));
    expect((await leila.get(plan.of(proposal, 'bytes'))).status).toBe(404);
    expect((await plan.as(await plan.supporter([])).get(plan.of(proposal))).status).toBe(404);
    expect((await leila.post(plan.path('proposals'))).status).toBe(403);
    expect((await plan.manager.get<ReadProposal>(plan.of(proposal))).body).toMatchObject({ whole: true });
    expect((await plan.manager.post(plan.path('proposals'))).status).toBe(403);
    await withdraw(proposal);
    expect((await leila.get(plan.of(proposal))).body).toMatchObject({
      status: 'withdrawn',
      closingReason: null,
    });
  });

  it('is read by a third-party system within its scopes, and neither made, attested nor agreed by one', async () => {
    const proposal = await plan.propose();
    const key = plan.as(await app.fixtures.apiKey(plan.orgId, ['crisis:read', 'goals:write']));
    const headers = { 'trellis-acting-worker': plan.callers.worker.partyId };
    const read = await key.get<ReadProposal>(plan.of(proposal), { headers });
    expect(read.body).toMatchObject({
      whole: false,
      sections: ['crisis'],
      hash: proposal.hash,
      attestations: [],
    });
    expect(new Set(read.body.document.items.map(({ section }) => section))).toEqual(new Set(['crisis']));
    expect((await key.get(plan.of(proposal, 'bytes'), { headers })).status).toBe(404);
    const claim = { hash: proposal.hash, stance: 'agree', method: 'own_account' };
    for (const [path, body] of [
      [plan.path('proposals'), undefined],
      [plan.of(proposal, 'attestations'), claim],
      [plan.of(proposal, 'agreement'), { hash: proposal.hash }],
    ] as const)
      expect((await key.post(path, body, { headers })).status).toBe(403);
    await withdraw(proposal);
  });

  it('invariant 16: is not there for another organisation', async () => {
    const proposal = await plan.propose();
    const other = await PlanInHand.open(app, 'Southside');
    for (const path of [plan.of(proposal), plan.of(proposal, 'bytes'), plan.path('proposals')])
      expect((await other.staff.get(path)).status).toBe(404);
    expect((await other.staff.post(plan.of(proposal, 'withdrawal'), { reason: 'x' })).status).toBe(404);
    expect((await other.staff.get(other.of(proposal))).status).toBe(404);
    await withdraw(proposal);
  });
});
