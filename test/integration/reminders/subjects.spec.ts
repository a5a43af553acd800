import type { Api } from '../../support/app/api';
import { monthsAhead } from '../../support/days';
import { AT_ONCE, takeInHand } from './setting';

describe('what else is reminded of', () => {
  const hand = takeInHand();

  it('a consent that runs out, to the key worker and the person, until it has', async () => {
    await hand.plan.supporter(['reviews']);
    const runsOut = (days: number) =>
      hand.fixtures.query(`UPDATE consent SET expires_on = current_date + $2::int WHERE org_id = $1`, [
        hand.orgId,
        days,
      ]);
    await runsOut(60);
    await hand.look();
    expect(await hand.planned('consent')).toEqual([
      'consent key_worker -14', 'consent person -7', 'consent key_worker 1',
    ]); // prettier-ignore
    await hand.fire(await hand.comes('consent', 'key_worker', -14));
    await hand.fire(await hand.comes('consent', 'person', -7));
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['consent_expiring']);
    expect(await hand.kindsTold(hand.plan.amira)).toEqual(['consent_expiring']);
    await runsOut(-2);
    await hand.look();
    expect(await hand.kindsTold(hand.plan.amira)).toEqual([]);
  });

  it('a consent that has run out, to the key worker once, also where nothing ran on that day', async () => {
    await hand.plan.supporter(['reviews']);
    await hand.fixtures.query('UPDATE consent SET expires_on = current_date + 30 WHERE org_id = $1', [
      hand.orgId,
    ]);
    await hand.look();
    await hand.fire(await hand.comes('consent', 'person', -7));
    expect(await hand.kindsTold(hand.plan.amira)).toEqual(['consent_expiring']);
    const ids = await hand.comes('consent', 'key_worker', -14, 1);
    const ranOut = 'SET $ = current_date - 3 WHERE org_id = $1';
    await hand.fixtures.query(`UPDATE consent ${ranOut.replace('$', 'expires_on')}`, [hand.orgId]);
    await hand.fixtures.query(`UPDATE reminder ${ranOut.replace('$', 'due_on')} AND kind = 'consent'`, [
      hand.orgId,
    ]);
    await hand.look();
    await hand.fire(ids);
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['consent_expired']);
    await hand.look();
    // What was about to happen has: that leaves her list, and what is so stays in that of the key worker.
    expect(await hand.kindsTold(hand.plan.amira)).toEqual([]);
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['consent_expired']);
    expect(await hand.planned('consent')).toEqual([]);
  });

  it.each(['withdrawn', 'expired'])('nothing of a consent that was %s before', async (status) => {
    await hand.plan.supporter(['reviews']);
    await hand.fixtures.query('UPDATE consent SET expires_on = current_date + 30 WHERE org_id = $1', [
      hand.orgId,
    ]);
    await hand.look();
    const ids = await hand.comes('consent', 'key_worker', 1);
    await hand.fixtures.query('UPDATE consent SET status = $2 WHERE org_id = $1', [hand.orgId, status]);
    await hand.fire(ids);
    expect(await hand.kindsTold(hand.plan.staff)).toEqual([]);
  });

  it('a consent by whose it is: their plan may be paused, or have ended and another be there', async () => {
    await hand.plan.supporter(['reviews']);
    const { orgId, plan, fixtures } = hand;
    await fixtures.query(`UPDATE consent SET expires_on = current_date + 60 WHERE org_id = $1`, [orgId]);
    await fixtures.query(`UPDATE plan SET status = 'paused' WHERE id = $1`, [plan.planId]);
    await hand.look();
    const both = ['consent key_worker -14', 'consent person -7', 'consent key_worker 1'];
    expect(await hand.planned('consent')).toEqual(both);
    const { body } = await plan.staff.get<{ version: number }>(plan.path());
    const ended = await plan.staff.put(plan.path('status'), { to: 'ended', reason: 'She moves on.' }, body);
    expect(ended.status).toBe(200);
    await hand.look();
    expect(await hand.planned('consent')).toEqual(both);
    const opened = await plan.staff.post<{ id: string }>('/v1/plans', { personId: plan.personId });
    expect(opened.status).toBe(201);
    await hand.look();
    await hand.fire(await hand.comes('consent', 'key_worker', -14));
    const told = await hand.told(plan.staff);
    expect(told).toMatchObject([{ kind: 'consent_expiring', planId: opened.body.id }]);
    await hand.look();
    expect(await hand.told(plan.staff)).toEqual(told);
    expect(await hand.planned('consent')).toEqual(['consent person -7', 'consent key_worker 1']);
  });

  it('a plan that waits for agreement, to the key worker, until it is taken back', async () => {
    await hand.plan.propose();
    await hand.look();
    expect(await hand.planned('agreement')).toEqual([
      'agreement key_worker 0', 'agreement team_lead 7 if nobody acts',
    ]); // prettier-ignore
    await hand.fire(await hand.comes('agreement', 'key_worker', 0));
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['plan_waits']);
    await hand.fixtures.query(`UPDATE proposal SET status = 'withdrawn' WHERE org_id = $1`, [hand.orgId]);
    await hand.look();
    expect(await hand.kindsTold(hand.plan.staff)).toEqual([]);
  });

  it('a step, to its owner if they asked for it, by the ways that they chose', async () => {
    const goal = await hand.plan.goal('I want to swim.');
    const owner = { kind: 'person', partyId: hand.plan.personId };
    // "The person" is Amira, also where a step does not say her id.
    for (const [index, whose] of [owner, { kind: 'person' }, owner].entries()) {
      const body = { owner: whose, when: monthsAhead(2 + index), what: { own: 'Look up the times.' } };
      expect((await hand.plan.amira.post(hand.plan.path('goals', goal.id, 'steps'), body)).status).toBe(201);
    }
    await hand.look();
    const steps = await hand.fixtures.query<{ id: string }>(
      `SELECT o.id FROM reminder_occurrence o JOIN reminder r ON r.org_id = o.org_id AND r.id = o.reminder_id
       WHERE o.org_id = $1 AND r.kind = 'step' ORDER BY r.due_on`,
      [hand.orgId],
    );
    const ids = steps.map(({ id }) => id);
    await hand.pass(ids);
    const [first, second, third] = ids;
    await hand.fire([first!]);
    expect(await hand.kindsTold(hand.plan.amira)).toEqual([]);
    expect(await hand.occurrences('nobody')).toMatchObject([{ id: first, kind: 'step' }]);

    const ask = async (version: number, choice: object) => {
      const body = { ...AT_ONCE, kinds: [{ kind: 'step_due', email: false, sms: false, ...choice }] };
      const { status, body: now } = await hand.plan.amira.put<{ kinds: { kind: string }[] }>(
        '/v1/notification-preferences', body, { version },
      ); // prettier-ignore
      expect(status).toBe(200);
      return now.kinds.find(({ kind }) => kind === 'step_due');
    };
    const mails = () =>
      hand.fixtures.query('SELECT 1 FROM notification_message WHERE party_id = $1', [hand.plan.personId]);
    expect(await ask(0, { app: true })).toEqual({ kind: 'step_due', app: true, email: false, sms: false });
    await hand.fire([second!]);
    expect(await hand.kindsTold(hand.plan.amira)).toEqual(['step_due']);
    expect(await mails()).toEqual([]);
    // Whoever wants mail of it finds it in the app as well.
    expect(await ask(1, { email: true })).toEqual({ kind: 'step_due', app: true, email: true, sms: false });
    await hand.fire([third!]);
    expect(await hand.kindsTold(hand.plan.amira)).toEqual(['step_due', 'step_due']);
    expect(await mails()).toHaveLength(1);
    expect(await ask(2, {})).toMatchObject({ app: false });
  });

  it.each(['worker', 'supporter'])('a step of a %s, to them if they asked for it', async (kind) => {
    const { worker } = hand.plan.callers;
    const owner = kind === 'worker' ? worker : await hand.plan.supporter(['goals']);
    const other = kind === 'worker' ? await hand.plan.supporter(['goals']) : worker;
    const api = hand.plan.as(owner);
    const goal = await hand.plan.goal('I want to swim.');
    for (const when of [2, 3, 4].map(monthsAhead)) {
      const body = { owner: { kind, partyId: owner.partyId }, when, what: { own: 'Look up the times.' } };
      expect((await hand.plan.amira.post(hand.plan.path('goals', goal.id, 'steps'), body)).status).toBe(201);
    }
    await hand.look();
    const ids = (await hand.occurrences()).filter((each) => each.kind === 'step').map(({ id }) => id);
    expect(ids).toHaveLength(3);
    await hand.pass(ids);
    const [first, second, third] = ids;
    const ask = async (by: Api, version: number, app: boolean) => {
      const kinds = [{ kind: 'step_due', app, email: app, sms: false }];
      const { status } = await by.put('/v1/notification-preferences', { ...AT_ONCE, kinds }, { version });
      expect(status).toBe(200);
    };
    // Whoever asks hears of their own steps, and of nobody else's.
    await ask(hand.plan.as(other), 0, true);
    await ask(hand.plan.amira, 0, true);
    await hand.fire([first!]);
    expect(await hand.kindsTold(api)).toEqual([]);
    await ask(api, 0, true);
    await hand.fire([second!]);
    expect(await hand.kindsTold(api)).toEqual(['step_due']);
    const mails = 'SELECT party_id FROM notification_message WHERE org_id = $1';
    expect(await hand.fixtures.query(mails, [hand.orgId])).toEqual([{ party_id: owner.partyId }]);
    await ask(api, 1, false);
    await hand.fire([third!]);
    expect(await hand.kindsTold(api)).toEqual(['step_due']);
    for (const by of [hand.plan.as(other), hand.plan.amira]) expect(await hand.kindsTold(by)).toEqual([]);
  });

  it('a step of a supporter to whom goals are open no longer, to nobody', async () => {
    const sister = await hand.plan.supporter(['goals']);
    const api = hand.plan.as(sister);
    const goal = await hand.plan.goal('I want to swim.');
    const owner = { kind: 'supporter', partyId: sister.partyId };
    const body = { owner, when: monthsAhead(2), what: { own: 'Look up the times.' } };
    expect((await hand.plan.amira.post(hand.plan.path('goals', goal.id, 'steps'), body)).status).toBe(201);
    const kinds = [{ kind: 'step_due', app: true, email: true, sms: false }];
    await api.put('/v1/notification-preferences', { ...AT_ONCE, kinds }, { version: 0 });
    await hand.look();
    await hand.fixtures.query(`UPDATE consent SET status = 'withdrawn' WHERE org_id = $1`, [hand.orgId]);
    await hand.fire(await hand.comes('step', 'owner', 0));
    expect(await hand.kindsTold(api)).toEqual([]);
    await hand.runJobs();
    const messages = 'SELECT status, reason FROM notification_message WHERE org_id = $1';
    expect(await hand.fixtures.query(messages, [hand.orgId])).toEqual([
      { status: 'dropped', reason: 'nothing_left' },
    ]);
  });
});
