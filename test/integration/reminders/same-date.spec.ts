import { newId } from '../../../src/shared/ids';
import { AHEAD, REVIEW, takeInHand } from './setting';

describe('reminders of a date that is as it was, or was long before anybody saw it', () => {
  const hand = takeInHand();

  it('of a review that was long overdue when it was first seen are told all the same', async () => {
    const day = `due_on = current_date - 40, updated_at = now() - interval '60 days' WHERE org_id = $1`;
    await hand.fixtures.query(`UPDATE review SET ${day}`, [hand.orgId]);
    await hand.look();
    const due = await hand.occurrences();
    expect(due.map(({ recipient, days }) => `${recipient} ${days}`)).toEqual([
      'person -7', 'review_responsible 0', 'key_worker 1', 'team_lead 7',
    ]); // prettier-ignore
    await hand.fire(due.map(({ id }) => id));
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['review_overdue']);
    expect(await hand.kindsTold(hand.plan.manager)).toEqual(['review_escalated']);
  });

  it('tell nobody again when a plan is taken up after a pause', async () => {
    await hand.fire(await hand.comes('review', 'key_worker', -14));
    const become = (status: string) =>
      hand.fixtures.query('UPDATE plan SET status = $2 WHERE id = $1', [hand.plan.planId, status]);
    await become('paused');
    await hand.look();
    expect(await hand.planned()).toEqual([]);
    await become('active');
    await hand.look();
    expect(await hand.planned()).toEqual(REVIEW.filter((each) => each !== 'review key_worker -14'));
    // Of another day they are told from the start.
    await hand.fixtures.query(`UPDATE review SET due_on = due_on + 7 WHERE org_id = $1`, [hand.orgId]);
    await hand.look();
    expect(await hand.planned()).toEqual(REVIEW);
  });

  it('begin again with a step that is not done after all, while its day is still to come', async () => {
    const { plan, fixtures, orgId } = hand;
    const goal = await plan.goal('I want to swim.');
    const body = { owner: { kind: 'person' }, when: AHEAD, what: { own: 'Look up the times.' } };
    const made = await plan.amira.post<{ id: string }>(plan.path('goals', goal.id, 'steps'), body);
    const say = async (state: string): Promise<void> => {
      const { status } = await plan.amira.post(plan.path('items', made.body.id, 'progress'), { state });
      expect(status).toBe(201);
      await hand.look();
    };
    const day = (sql: string) =>
      fixtures.query(
        `UPDATE plan_item SET attributes = jsonb_set(attributes, '{when}', to_jsonb((${sql})::text)) WHERE id = $1`,
        [made.body.id],
      );
    await hand.look();
    expect(await hand.planned('step')).toEqual(['step owner 0']);
    await say('done');
    expect(await hand.planned('step')).toEqual([]);
    await say('planned');
    expect(await hand.planned('step')).toEqual(['step owner 0']);
    // Told of its day, they are not told of it again.
    await hand.fire(await hand.comes('step', 'owner', 0));
    await say('done');
    await say('doing');
    expect(await hand.planned('step')).toEqual([]);
    // A day that went by while it was done is no news to whoever says that it is not.
    await day('current_date + 40');
    await hand.look();
    expect(await hand.planned('step')).toEqual(['step owner 0']);
    await say('done');
    await day('current_date - 2');
    await fixtures.query(
      `UPDATE reminder SET due_on = current_date - 2 WHERE org_id = $1 AND kind = 'step'`,
      [orgId],
    );
    await say('planned');
    expect(await hand.planned('step')).toEqual([]);
  });

  it('go by the clocks of the team that supports the person now', async () => {
    const [{ id } = { id: '' }] = await hand.fixtures.query<{ id: string }>(
      `SELECT id FROM review WHERE org_id = $1`,
      [hand.orgId],
    );
    const before = await hand.dueIn('review', id);
    await hand.fixtures.query(`UPDATE team SET timezone = 'Pacific/Auckland' WHERE org_id = $1`, [
      hand.orgId,
    ]);
    await hand.look();
    const zones = await hand.fixtures.query(
      `SELECT v.timezone AS review, r.timezone AS reminder FROM review v
       JOIN reminder r ON r.org_id = v.org_id AND r.subject_id = v.id WHERE v.org_id = $1`,
      [hand.orgId],
    );
    expect(zones).toEqual([{ review: 'Pacific/Auckland', reminder: 'Pacific/Auckland' }]);
    expect((before ?? 0) - ((await hand.dueIn('review', id)) ?? 0)).toBeGreaterThan(0.4);
    expect(await hand.planned()).toEqual(REVIEW);
    const hours = await hand.fixtures.query(
      `SELECT DISTINCT to_char(fires_at AT TIME ZONE 'Pacific/Auckland', 'HH24:MI') AS at FROM reminder_occurrence
       WHERE org_id = $1 AND state = 'waiting'`,
      [hand.orgId],
    );
    expect(hours).toEqual([{ at: '09:00' }]);
  });

  it('tell nobody again where the zone alone is another', async () => {
    await hand.plan.supporter(['reviews']);
    const { orgId, fixtures } = hand;
    await fixtures.query(`UPDATE consent SET expires_on = current_date + 60 WHERE org_id = $1`, [orgId]);
    await hand.plan.propose();
    await hand.look();
    await hand.fire([
      ...(await hand.comes('consent', 'key_worker', -14)),
      ...(await hand.comes('agreement', 'key_worker', 0)),
    ]);
    const told = await hand.told(hand.plan.staff);
    expect(told).toHaveLength(2);
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London']) {
      await fixtures.query('UPDATE organisation SET timezone = $2 WHERE org_id = $1', [orgId, zone]);
      await hand.look();
      const due = await fixtures.query<{ id: string }>(
        `SELECT o.id FROM reminder_occurrence o WHERE o.org_id = $1 AND o.state = 'waiting' AND o.fires_at <= now()`,
        [orgId],
      );
      expect(due).toEqual([]);
      expect(await hand.planned('consent')).toEqual(['consent person -7', 'consent key_worker 1']);
      expect(await hand.planned('agreement')).toEqual(['agreement team_lead 7 if nobody acts']);
    }
    expect(await hand.told(hand.plan.staff)).toEqual(told);
  });

  it('of a consent are told where there never was a plan, and not again once there is one', async () => {
    const { orgId, fixtures, plan } = hand;
    const { partyId: personId } = await fixtures.person(orgId, plan.teamId, plan.callers.worker.partyId);
    const { partyId: recipientId } = await fixtures.supporter(orgId, personId);
    const consentId = newId();
    await fixtures.insert('consent', {
      ...{ org_id: orgId, id: consentId, person_id: personId, recipient_id: recipientId, section: 'reviews' },
      ...{ purpose: 'support', status: 'given', basis: 'own', created_by: personId, updated_by: personId },
    });
    const change = (what: string) => fixtures.query(`UPDATE consent SET ${what} WHERE id = $1`, [consentId]);
    await hand.look();
    expect(await hand.planned('consent')).toEqual([]);
    await change('expires_on = current_date + 60');
    await hand.look();
    await hand.look();
    const all = ['consent key_worker -14', 'consent person -7', 'consent key_worker 1'];
    expect(await hand.planned('consent')).toEqual(all);
    await hand.fire(await hand.comes('consent', 'key_worker', -14));
    const told = await hand.told(plan.staff);
    expect(told).toMatchObject([{ kind: 'consent_expiring', person: { id: personId }, planId: null }]);

    // Whoever was told is not told again for a plan that is there by now, also where that is found as it fires: the rest
    // goes with the plan from then on.
    const opened = await plan.staff.post<{ id: string }>('/v1/plans', { personId });
    expect(opened.status).toBe(201);
    await hand.fire(await hand.comes('consent', 'person', -7));
    expect(await hand.planned('consent')).toEqual(['consent person -7', 'consent key_worker 1']);
    await hand.fire(await hand.comes('consent', 'person', -7));
    const rest = `SELECT party_id AS "partyId", plan_id AS "planId" FROM notification WHERE subject_id = $1 ORDER BY id`;
    expect(await fixtures.query(rest, [consentId])).toEqual([
      { partyId: plan.callers.worker.partyId, planId: null },
      { partyId: personId, planId: opened.body.id },
    ]);
    await hand.look();
    expect(await hand.told(plan.staff)).toEqual(told);
    expect(await hand.planned('consent')).toEqual(['consent key_worker 1']);
    await change(`status = 'withdrawn'`);
    await hand.look();
    expect(await hand.planned('consent')).toEqual([]);
  });

  it('of a consent without a plan end where it is withdrawn, and with its person', async () => {
    const { orgId, fixtures, plan } = hand;
    const { partyId: personId } = await fixtures.person(orgId, plan.teamId, plan.callers.worker.partyId);
    const { partyId: recipientId } = await fixtures.supporter(orgId, personId);
    await fixtures.insert('consent', {
      ...{ org_id: orgId, id: newId(), person_id: personId, recipient_id: recipientId, section: 'reviews' },
      ...{ purpose: 'support', status: 'given', basis: 'own', created_by: personId, updated_by: personId },
    });
    const set = (what: string) => fixtures.query(`UPDATE ${what}`, [orgId]);
    await set('consent SET expires_on = current_date + 60 WHERE org_id = $1');
    await hand.look();
    expect(await hand.planned('consent')).toHaveLength(3);
    await set(`consent SET status = 'withdrawn' WHERE org_id = $1`);
    await hand.look();
    expect(await hand.planned('consent')).toEqual([]);
    await set(`consent SET status = 'given' WHERE org_id = $1`);
    await hand.look();
    expect(await hand.planned('consent')).toHaveLength(3);
    await fixtures.query('UPDATE person SET deceased_on = current_date WHERE id = $1', [personId]);
    await hand.look();
    expect(await hand.planned('consent')).toEqual([]);
  });
});
