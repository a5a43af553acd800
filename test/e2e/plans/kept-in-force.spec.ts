import { addDays } from '../../../src/shared/plain-date';
import type { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { LATER } from '../../support/review-day';
import { PlanInHand } from '../agreements/plan-in-hand';

interface Episode extends Record<string, unknown> {
  id: string;
  version: number;
  lead: boolean;
}

const CLOSING = { closingView: 'I am ready.', returnRoute: 'Ring us within two years.' };
const REFUSED = { status: 409, body: { code: 'needed_in_force' } };

describe('invariant 5: what a plan in force has, it keeps', () => {
  let app: TestApp;
  let plan: PlanInHand;
  let staff: Api;

  beforeAll(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    plan = await PlanInHand.open(app);
    ({ staff } = plan);
  });
  afterAll(() => app.close());

  const versionOfPlan = async () => Number((await staff.get(plan.path())).body['version']);
  const revise = async (changes: object) =>
    staff.patch(plan.path(), changes, { version: await versionOfPlan() });
  const move = async (to: string) =>
    staff.put(plan.path('status'), { to, reason: 'Away.' }, { version: await versionOfPlan() });
  const episodes = () => `/v1/people/${plan.personId}/episodes`;
  const listed = async () => (await staff.get<{ items: Episode[] }>(episodes())).body.items;
  const leading = async () => (await listed()).find(({ lead }) => lead)!;
  const change = async (changes: object, { id, version }: Episode) =>
    staff.patch(`${episodes()}/${id}`, changes, { version });
  const close = async ({ id, version }: Episode) =>
    staff.post(`${episodes()}/${id}/close`, CLOSING, { version });
  const secondTeam = async (keyWorker: 'with' | 'without') => {
    const teamId = await app.fixtures.team(plan.orgId);
    const peer = await app.fixtures.worker(plan.orgId, 'peer_worker', teamId);
    const keyWorkerId = keyWorker === 'with' ? peer.partyId : undefined;
    return { body: { teamId, referredOn: '2026-02-01', keyWorkerId }, peer };
  };

  it('before the first agreement all of it may still be taken back', async () => {
    const reviewReason = 'Her team is still to be found.';
    const without = { reviewOn: null, reviewReason, reviewResponsibleId: null };
    expect((await revise(without)).status).toBe(200);
    expect((await change({ keyWorkerId: null }, await leading())).status).toBe(200);
    expect((await close(await leading())).status).toBe(200);
  });

  it('a review keeps its day and somebody who sees to it, while the plan is active and while it is paused', async () => {
    await plan.version();
    for (const status of ['active', 'paused']) {
      if (status === 'paused') expect((await move(status)).status).toBe(200);
      const both = await revise({ reviewOn: null, reviewResponsibleId: null });
      expect(both).toMatchObject({
        status: 409,
        body: {
          code: 'needed_in_force',
          errors: [{ pointer: '/reviewOn' }, { pointer: '/reviewResponsibleId' }],
        },
      });
      expect(await revise({ reviewOn: null })).toMatchObject(REFUSED);
      expect(await revise({ reviewOn: addDays(LATER, 60), reviewResponsibleId: null })).toMatchObject(
        REFUSED,
      );
    }
    const colleague = await app.fixtures.worker(plan.orgId, 'practitioner', plan.teamId);
    const changed = await revise({
      ...{ reviewOn: addDays(LATER, 60), reviewReason: 'She is away until then.' },
      reviewResponsibleId: colleague.partyId,
    });
    expect(changed).toMatchObject({ status: 200, body: { inForceVersion: 1 } });
  });

  it('whoever has left is given no review to see to; where they had it before, the rest may be changed', async () => {
    const leaver = await app.fixtures.worker(plan.orgId, 'practitioner', plan.teamId);
    const had = { reviewResponsibleId: leaver.partyId };
    expect((await revise(had)).status).toBe(200);
    await app.fixtures.query('UPDATE worker SET left_at = now() WHERE id = $1', [leaver.partyId]);
    await app.fixtures.query('UPDATE party SET ended_at = now() WHERE id = $1', [leaver.partyId]);
    expect((await revise({ ...had, reviewOn: addDays(LATER, -3) })).status).toBe(200);
    await plan.staff.patch(plan.path(), { reviewResponsibleId: null }, { version: await versionOfPlan() });
    const unknown = {
      status: 422,
      body: { code: 'unknown_worker', errors: [{ pointer: '/reviewResponsibleId' }] },
    };
    expect(await revise(had)).toMatchObject(unknown);
    const other = await app.fixtures.person(plan.orgId, plan.teamId, plan.callers.worker.partyId);
    expect(await staff.post('/v1/plans', { personId: other.partyId, ...had })).toMatchObject(unknown);
  });

  it('the team that leads keeps a key worker, who may be another', async () => {
    await plan.version();
    const lead = await leading();
    const refused = await change({ keyWorkerId: null }, lead);
    expect(refused).toMatchObject({ status: 409, body: { code: 'needed_in_force' } });
    const second = await secondTeam('without');
    expect(await staff.post(episodes(), { ...second.body, lead: true })).toMatchObject(REFUSED);
    const opened = await staff.post<Episode>(episodes(), second.body);
    expect(opened.status).toBe(201);
    expect(await change({ lead: true }, opened.body)).toMatchObject(REFUSED);
    expect(await leading()).toMatchObject({ id: lead.id, version: lead.version });
    const both = await change({ lead: true, keyWorkerId: second.peer.partyId }, opened.body);
    expect(both).toMatchObject({ status: 200, body: { lead: true } });
    const former = (await listed()).find(({ id }) => id === lead.id)!;
    expect((await change({ keyWorkerId: null }, former)).status).toBe(200);
  });

  it('the team that leads ends its support once another with a key worker leads, or the plan has ended', async () => {
    await plan.version();
    expect(await close(await leading())).toMatchObject(REFUSED);
    const without = await secondTeam('without');
    const opened = await staff.post<Episode>(episodes(), without.body);
    expect(await close(await leading())).toMatchObject(REFUSED);
    expect((await change({ keyWorkerId: without.peer.partyId }, opened.body)).status).toBe(200);
    expect((await close(await leading())).status).toBe(200);
    expect(await leading()).toMatchObject({ id: opened.body.id, keyWorker: { id: without.peer.partyId } });
    const theirs = plan.as(without.peer);
    const last = await leading();
    const end = () => theirs.post(`${episodes()}/${last.id}/close`, CLOSING, { version: last.version });
    expect(await end()).toMatchObject(REFUSED);
    expect((await move('ended')).status).toBe(200);
    expect((await end()).status).toBe(200);
  });

  it('a plan that lost its key worker in another way is not held fast by that', async () => {
    await plan.version();
    await app.fixtures.query('UPDATE episode SET key_worker_id = NULL WHERE person_id = $1', [plan.personId]);
    const changed = await change({ legalStatus: 'Section 117 aftercare' }, await leading());
    expect(changed.status).toBe(200);
  });

  it('a key worker taken away while the plan comes into force is not gone unseen', async () => {
    for (let round = 0; round < 4; round += 1) {
      const raced = await PlanInHand.open(app);
      const proposal = await raced.propose();
      await raced.attest(proposal);
      const path = `/v1/people/${raced.personId}/episodes`;
      const [lead] = (await raced.staff.get<{ items: Episode[] }>(path)).body.items;
      const [agreed, taken] = await Promise.all([
        raced.agree(proposal),
        raced.staff.patch(`${path}/${lead!.id}`, { keyWorkerId: null }, { version: lead!.version }),
      ]);
      expect([
        [201, 409],
        [422, 200],
      ]).toContainEqual([agreed.status, taken.status]);
    }
  });
});
