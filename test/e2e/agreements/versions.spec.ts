import { startTestApp, type TestApp } from '../../support/app/test-app';
import { pdf } from './files';
import { PlanInHand, type Proposal } from './plan-in-hand';
import { SECTIONS } from '../../../src/shared/sections';

const DAY = 24 * 60 * 60 * 1000;
const daysFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describe('a version in force', () => {
  let app: TestApp;
  let plan: PlanInHand;

  beforeAll(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    plan = await PlanInHand.open(app);
    await plan.goal('Swim 🏊🏽‍♀️ in the sea — أسبح في البحر.');
  });
  afterAll(() => app.close());

  const decide = (proposal: Proposal, more: object = {}, by = plan.staff) =>
    by.post(plan.of(proposal, 'without-agreement'), {
      hash: proposal.hash,
      reason: 'disagreed',
      explanation: 'Her team needs something to go by.',
      offerAgainOn: daysFromNow(14),
      ...more,
    });

  it('invariant 1: holds the bytes that were attested, byte for byte, and each names the hash of the one before', async () => {
    const proposal = await plan.propose();
    const { text: attested } = await plan.amira.get(plan.of(proposal, 'bytes'));
    await plan.attest(proposal);
    const agreed = await plan.agree(proposal);
    expect(agreed).toMatchObject({
      status: 201,
      body: {
        ...{ number: 1, basis: 'agreed', label: 'Agreed by the person', reason: null, previousHash: null },
        ...{ hash: proposal.hash, proposalId: proposal.id, by: plan.callers.worker.partyId },
        stances: [{ partyId: plan.personId, stance: 'agree', method: 'own_account' }],
      },
    });
    const stored = await plan.amira.get(plan.path('versions', 1, 'bytes'));
    expect(stored.text).toBe(attested);
    expect(stored.text).toContain('Swim 🏊🏽‍♀️ in the sea — أسبح في البحر.');
    expect(stored.headers.get('etag')).toBe(`"${proposal.hash}"`);
    await plan.goal('Sing.');
    const second = await plan.version();
    expect(second).toMatchObject({ number: 2, previousHash: proposal.hash });
    const read = await plan.staff.get(plan.path('versions', 2));
    expect(read.body).toMatchObject({
      ...{ number: 2, whole: true, hash: second.hash, document: { previousHash: proposal.hash } },
      attestations: [{ stance: 'agree', hash: second.hash }],
    });
    const list = await plan.staff.get<{ items: { number: number }[]; next: string }>(
      `${plan.path('versions')}?limit=1`,
    );
    const rest = await plan.staff.get<{ items: { number: number }[] }>(
      `${plan.path('versions')}?cursor=${list.body.next}`,
    );
    expect([...list.body.items, ...rest.body.items].map(({ number }) => number)).toEqual([2, 1]);
    for (const number of ['3', '0', 'x', '99999999999']) {
      expect((await plan.staff.get(plan.path('versions', number))).status).toBe(404);
    }
  });

  it('makes the plan active; what is written after the proposal is not agreed', async () => {
    const proposal = await plan.propose();
    const later = await plan.goal('Written while it was read.');
    await plan.attest(proposal);
    await plan.agree(proposal);
    const { body } = await plan.amira.get<{ goals: { id: string; agreed: boolean }[] }>(plan.path());
    expect(body).toMatchObject({ status: 'active', inForceVersion: 1, openProposalId: null });
    expect(body.goals.map(({ id, agreed }) => [id === later.id, agreed])).toEqual([
      [false, true],
      [true, false],
    ]);
    const states = await app.fixtures.query(
      `SELECT subject_kind, state, detail FROM state_change WHERE subject_kind <> 'goal'
         AND (subject_id = $1 OR subject_id = $2 OR subject_kind = 'plan_version') ORDER BY id DESC LIMIT 3`,
      [plan.planId, proposal.id],
    );
    expect(states.reverse()).toEqual([
      { subject_kind: 'proposal', state: 'agreed', detail: null },
      { subject_kind: 'plan_version', state: 'agreed', detail: '1' },
      { subject_kind: 'plan', state: 'active', detail: null },
    ]);
    expect(await plan.attest(proposal)).toMatchObject({ status: 409, body: { code: 'proposal_closed' } });
  });

  it('invariant 4: comes of the person’s yes to exactly this hash, and of nobody else’s', async () => {
    const proposal = await plan.propose();
    expect(await plan.agree(proposal)).toMatchObject({ status: 409, body: { code: 'not_agreed' } });
    await plan.attest(proposal, plan.staff);
    await plan.attest(proposal, plan.as(await plan.supporter(['goals'])));
    expect(await plan.agree(proposal)).toMatchObject({ status: 409, body: { code: 'not_agreed' } });
    expect((await plan.agree(proposal, plan.manager)).status).toBe(403);
    await plan.attest(proposal);
    const hash = proposal.hash.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    expect(await plan.agree(proposal, plan.staff, hash)).toMatchObject({
      status: 409,
      body: { code: 'hash_moved_on' },
    });
    expect((await plan.agree(proposal, plan.amira)).body).toMatchObject({ number: 1, by: plan.personId });
  });

  it('invariant 4: may come of a deputy who shows their right; the person does not bring that into force', async () => {
    const proposal = await plan.propose();
    const deputy = plan.as(await plan.supporter(SECTIONS));
    const scan = await plan.attach(deputy, 'application/pdf', pdf());
    const evidence = { authority: 'Order of the court', authorityAttachmentId: scan };
    expect((await plan.attest(proposal, deputy, { capacity: 'deputy', evidence })).status).toBe(201);
    await plan.attest(proposal, plan.amira, { stance: 'unable' });
    expect(await plan.agree(proposal, plan.amira)).toMatchObject({
      status: 409,
      body: { code: 'not_agreed' },
    });
    expect((await plan.agree(proposal)).body).toMatchObject({
      label: 'Agreed for the person by their deputy',
      basis: 'agreed',
    });
    expect((await plan.amira.get<{ items: object[] }>(plan.path('versions'))).body.items).toMatchObject([
      { label: 'Agreed for the person by their deputy' },
    ]);
  });

  it('invariant 1: of agreements that race, exactly one is made', async () => {
    const proposal = await plan.propose();
    await plan.attest(proposal);
    const callers = [plan.staff, plan.amira, plan.staff, plan.amira];
    const answers = await Promise.all(callers.map((by) => plan.agree(proposal, by)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused.map(({ body }) => body['code'])).toEqual(Array(3).fill('proposal_closed'));
    const made = await app.fixtures.query('SELECT number FROM plan_version WHERE plan_id = $1', [
      plan.planId,
    ]);
    expect(made).toEqual([{ number: 1 }]);
  });

  it('of proposals that race, exactly one is open', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => plan.staff.post(plan.path('proposals'))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('invariant 5: needs at this moment too what it needed when it was proposed', async () => {
    const proposal = await plan.propose();
    await plan.attest(proposal);
    await app.fixtures.query('UPDATE episode SET key_worker_id = NULL WHERE person_id = $1', [plan.personId]);
    await app.fixtures.query('UPDATE plan SET review_on = NULL WHERE id = $1', [plan.planId]);
    const expected = {
      status: 422,
      body: { code: 'not_ready', errors: [{ code: 'key_worker_missing' }, { code: 'review_date_missing' }] },
    };
    expect(await plan.agree(proposal)).toMatchObject(expected);
    await plan.attest(proposal, plan.amira, { stance: 'disagree' });
    expect(await decide(proposal)).toMatchObject(expected);
    expect((await plan.amira.get(plan.path())).body).toMatchObject({ inForceVersion: null });
  });

  it('without agreement it says so everywhere, why, and when it is offered again', async () => {
    const proposal = await plan.propose();
    await plan.attest(proposal);
    expect(await decide(proposal)).toMatchObject({ status: 409, body: { code: 'person_agreed' } });
    await plan.attest(proposal, plan.amira, { stance: 'disagree' });
    const peer = plan.as(await app.fixtures.worker(plan.orgId, 'peer_worker', plan.teamId));
    expect((await decide(proposal, {}, peer)).status).toBe(403);
    expect((await decide(proposal, {}, plan.amira)).status).toBe(403);
    const late = { offerAgainOn: daysFromNow(31) };
    expect(await decide(proposal, late)).toMatchObject({
      status: 422,
      body: { code: 'without_agreement_incomplete', errors: [{ code: 'offer_again_out_of_range' }] },
    });
    expect((await decide(proposal, { offerAgainOn: '2026-02-30' })).status).toBe(400);
    expect(await decide(proposal, { hash: '0'.repeat(64) })).toMatchObject({
      body: { code: 'hash_moved_on' },
    });
    const offerAgainOn = daysFromNow(14);
    await plan.attest(proposal, plan.amira, { stance: 'unable' });
    const made = await decide(proposal, {
      reason: 'unable',
      capacityBasis: 'Assessed on Monday.',
      offerAgainOn,
    });
    const label = 'In force without agreement: the person was unable to decide';
    expect(made).toMatchObject({
      status: 201,
      body: { basis: 'without_agreement', label, reason: 'unable', offerAgainOn },
    });
    const leila = plan.as(await plan.supporter(['goals']));
    expect((await leila.get(plan.path('versions', 1))).body).toMatchObject({
      ...{ label, explanation: null, capacityBasis: null, stances: null, attestations: null, whole: false },
    });
    expect((await plan.manager.get(plan.path('versions', 1))).body).toMatchObject({
      ...{ label, explanation: 'Her team needs something to go by.', capacityBasis: 'Assessed on Monday.' },
    });
  });

  it('never contradicts what the person said', async () => {
    const proposal = await plan.propose();
    const unable = { reason: 'unable', capacityBasis: 'Assessed on Monday.' };
    const contradicts = {
      status: 422,
      body: { code: 'reason_contradicts_stance', errors: [{ pointer: '/reason' }] },
    };
    expect(await decide(proposal, { reason: 'disagreed' })).toMatchObject(contradicts);
    const tried = [
      ['disagree', unable],
      ['disagree', { reason: 'declined' }],
      ['declined', { reason: 'disagreed' }],
      ['unable', { reason: 'disagreed' }],
      ['agree_in_part', { reason: 'declined' }],
    ] as const;
    for (const [stance, decision] of tried) {
      expect((await plan.attest(proposal, plan.amira, { stance })).status).toBe(201);
      expect(await decide(proposal, decision)).toMatchObject(contradicts);
    }
    expect((await decide(proposal, { reason: 'disagreed' })).body).toMatchObject({
      label: 'In force without agreement: the person disagreed',
      stances: [{ stance: 'agree_in_part' }],
    });
  });

  it('agreed to in part says so wherever it is shown', async () => {
    const proposal = await plan.propose();
    await plan.attest(proposal, plan.amira, { stance: 'agree_in_part', words: 'All but the lido.' });
    const label = 'Agreed in part by the person';
    expect((await plan.agree(proposal)).body).toMatchObject({ basis: 'agreed', label });
    const leila = plan.as(await plan.supporter(['goals']));
    expect((await leila.get(plan.path('versions', 1))).body).toMatchObject({ label });
  });

  it('invariant 1: what was changed below us is never shown as what people agreed to', async () => {
    await plan.version();
    const asOwner = (statement: string) => app.fixtures.query(statement, [plan.planId]);
    await app.fixtures.query('ALTER TABLE plan_version DISABLE TRIGGER USER');
    await asOwner(`UPDATE plan_version SET bytes = bytes || ' '::bytea WHERE plan_id = $1`);
    await app.fixtures.query('ALTER TABLE plan_version ENABLE TRIGGER USER');
    for (const path of ['versions/1', 'versions/1/bytes', 'versions/compare?from=1&to=draft'])
      expect(await plan.amira.get(plan.path(path))).toMatchObject({
        status: 500,
        body: { code: 'internal' },
      });
    expect((await plan.amira.get(plan.path('versions'))).status).toBe(200);
  });
});
