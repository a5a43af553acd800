import { Reminders } from '../../../src/modules/reminders/application/reminders';
import { newId } from '../../../src/shared/ids';
import { addDays } from '../../../src/shared/plain-date';
import type { Api } from '../../support/app/api';
import { AHEAD, REVIEW, takeInHand } from './setting';

describe('reminders', () => {
  const hand = takeInHand();

  const planVersion = async (): Promise<number> =>
    (await hand.plan.staff.get<{ version: number }>(hand.plan.path())).body.version;

  it('are planned by the rules, each with its moment in what is due, and not twice', async () => {
    expect(await hand.planned()).toEqual(REVIEW);
    const first = await hand.occurrences();
    for (const { id } of first) expect(await hand.dueIn('reminder', id)).toBeGreaterThan(0);
    await hand.look();
    expect(await hand.occurrences()).toEqual(first);
    expect(await hand.dueIn('look', hand.orgId)).toBeCloseTo(1 / 24, 2);
  });

  it('tell the key worker once, whoever wakes them how often and at once', async () => {
    const ids = await hand.comes('review', 'key_worker', -14);
    await Promise.all([hand.fire(ids), hand.fire(ids), hand.fire(ids)]);
    await hand.fire(ids);
    const { planId, personId } = hand.plan;
    const [toCome] = await hand.fixtures.query<{ id: string }>('SELECT id FROM review WHERE plan_id = $1', [
      planId,
    ]);
    expect(await hand.told(hand.plan.staff)).toEqual([
      expect.objectContaining({
        kind: 'review_due',
        planId,
        person: expect.objectContaining({ id: personId }),
        subjectId: toCome!.id,
      }),
    ]);
    expect(await hand.told(hand.plan.amira)).toEqual([]);
    expect(await hand.dueIn('reminder', ids[0]!)).toBeUndefined();
  });

  it('leave one line in the list: what was told of the same review before is no longer so', async () => {
    await hand.fire(await hand.comes('review', 'key_worker', -14));
    const [{ id: before } = { id: '' }] = await hand.told(hand.plan.staff);
    await hand.fire(await hand.comes('review', 'person', -7));
    await hand.over();
    await hand.fire(await hand.comes('review', 'key_worker', 1));
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['review_overdue']);
    expect(await hand.kindsTold(hand.plan.amira)).toEqual(['review_due']);
    // A mail that named the one of before leads to what is so now, and its reader alone.
    const read = (api: Api) => api.get(`/v1/notifications/${before}`);
    const [now] = await hand.told(hand.plan.staff);
    expect((await read(hand.plan.staff)).body).toEqual(now);
    expect((await read(hand.plan.amira)).status).toBe(404);
    await hand.plan.staff.post(`/v1/notifications/${now!.id}/dismiss`);
    expect((await read(hand.plan.staff)).status).toBe(404);
  });

  it('follow a review that is put off, held or cancelled, as soon as it is', async () => {
    const { body } = await hand.plan.staff.get<{ items: { id: string; version: number }[] }>(
      hand.plan.path('reviews'),
    );
    const [review] = body.items;
    await hand.fire(await hand.comes('review', 'key_worker', -14));
    const putOff = await hand.plan.staff.post(hand.plan.path('reviews', review!.id, 'postponement'), {
      dueOn: AHEAD,
      reason: 'Amira is away.',
      onWishOf: 'person',
    });
    expect(putOff.status).toBeLessThan(300);
    await hand.runJobs();
    // What was told of the one put off has left the list; the next one is planned, nobody had to look.
    expect(await hand.told(hand.plan.staff)).toEqual([]);
    expect(await hand.planned()).toEqual(REVIEW);
    const [moment] = await hand.fixtures.query<{ day: string }>(
      `SELECT min(fires_at)::date::text AS day FROM reminder_occurrence WHERE org_id = $1 AND state = 'waiting'`,
      [hand.orgId],
    );
    expect(moment!.day).toBe(addDays(AHEAD, -14));
  });

  it('of an earlier date are dropped when the date is moved, and what was told leaves the list once it is settled', async () => {
    await hand.fire(await hand.comes('review', 'key_worker', -14));
    const moved = await hand.plan.staff.patch(
      hand.plan.path(),
      { reviewOn: AHEAD, reviewReason: 'Amira is away.' },
      { version: await planVersion() },
    );
    expect(moved.status).toBe(200);
    const before = await hand.occurrences();
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['review_due']);
    await hand.look();
    // What it said of the day before is no longer so.
    expect(await hand.told(hand.plan.staff)).toEqual([]);
    expect(await hand.planned()).toEqual(REVIEW);
    expect(await hand.occurrences('dropped')).toHaveLength(before.length);
    for (const { id } of before) expect(await hand.dueIn('reminder', id)).toBeUndefined();
    await hand.fire(await hand.comes('review', 'key_worker', -14));
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['review_due']);
    await hand.fixtures.query(`UPDATE plan SET status = 'paused' WHERE id = $1`, [hand.plan.planId]);
    await hand.look();
    expect(await hand.planned()).toEqual([]);
    expect(await hand.told(hand.plan.staff)).toEqual([]);
  });

  it('tell nobody of a date that was moved a moment before', async () => {
    const ids = await hand.comes('review', 'key_worker', -14);
    const changes = { reviewOn: AHEAD, reviewReason: 'Amira is away.' };
    const moved = await hand.plan.staff.patch(hand.plan.path(), changes, { version: await planVersion() });
    expect(moved.status).toBe(200);
    await hand.fire(ids);
    expect(await hand.told(hand.plan.staff)).toEqual([]);
    expect(await hand.dueIn('reminder', ids[0]!)).toBeUndefined();
    expect(await hand.planned()).toEqual(REVIEW);
  });

  it('are looked for no more by a copy of what was told, dropped, or is not due yet', async () => {
    const ids = (await hand.occurrences()).map(({ id }) => id);
    const told = await hand.comes('review', 'key_worker', -14, 1);
    await hand.fire(told);
    const look = jest.spyOn(hand.app.app.get(Reminders), 'lookAt');
    try {
      await hand.fire(ids);
      await hand.fixtures.query(`UPDATE reminder_occurrence SET state = 'dropped' WHERE id = $1`, [ids[1]]);
      await hand.fire([ids[1]!]);
      expect(look).not.toHaveBeenCalled();
      expect(await hand.dueIn('reminder', ids[1]!)).toBeUndefined();
    } finally {
      look.mockRestore();
    }
  });

  it('that were woken before their moment wait for it', async () => {
    const [{ id } = { id: '' }] = await hand.occurrences();
    await hand.fire([id]);
    expect(await hand.planned()).toEqual(REVIEW);
    expect(await hand.dueIn('reminder', id)).toBeGreaterThan(0);
  });

  it('go to whoever leads where nobody has the role, and to whoever covers beside the one who is away', async () => {
    const cover = await hand.fixtures.worker(hand.orgId, 'practitioner', hand.plan.teamId, 'Dele Ade');
    await hand.fixtures.query(
      `INSERT INTO cover (org_id, id, covering_worker_id, covered_worker_id, starts_at, ends_at, reason, created_by, updated_by)
       VALUES ($1, gen_random_uuid(), $2, $3, now() - interval '1 day', now() + interval '1 day', 'leave', $2, $2)`,
      [hand.orgId, cover.partyId, hand.plan.callers.worker.partyId],
    );
    await hand.fire(await hand.comes('review', 'key_worker', -14));
    expect(await hand.told(hand.plan.as(cover))).toHaveLength(1);
    expect(await hand.told(hand.plan.staff)).toHaveLength(1);
    await hand.fixtures.query('UPDATE episode SET key_worker_id = NULL WHERE org_id = $1', [hand.orgId]);
    await hand.fire(await hand.comes('review', 'key_worker', 1));
    expect(await hand.told(hand.plan.manager)).toHaveLength(1);
    expect(await hand.told(hand.plan.staff)).toHaveLength(1);
  });

  it('go to whoever leads where whoever is named may no longer see the person', async () => {
    const { fixtures, orgId } = hand;
    const { worker, manager } = hand.plan.callers;
    const names = new Map([[worker.partyId, 'the named'], [manager.partyId, 'the lead']]); // prettier-ignore
    const elsewhere = await fixtures.team(orgId, 'Elsewhere');
    const belongs = (teamId: string | null, ended = false) =>
      fixtures.query(
        `UPDATE membership SET team_id = $3, ended_at = CASE WHEN $4 THEN now() END
         WHERE org_id = $1 AND worker_id = $2`,
        [orgId, worker.partyId, teamId, ended],
      );
    const told = async (recipient: string, days: number) => {
      const ids = await hand.comes('review', recipient, days);
      await hand.fire(ids);
      const rows = await fixtures.query<{ id: string }>(
        `SELECT party_id AS id FROM notification WHERE org_id = $1 AND effect_key LIKE '%/' || $2`,
        [orgId, ids[0]],
      );
      return rows.map(({ id }) => names.get(id));
    };
    await hand.setRules('review', [
      ...[-5, -4, -3, -2].map((days) => ({ days, recipient: 'key_worker' })),
      { days: -1, recipient: 'review_responsible' },
    ]);
    await belongs(elsewhere);
    expect(await told('key_worker', -5)).toEqual(['the lead']);
    await belongs(null);
    expect(await told('key_worker', -4)).toEqual(['the named']);
    await belongs(elsewhere);
    await fixtures.insert('circle_member', {
      org_id: orgId, id: newId(), person_id: hand.plan.personId, party_id: worker.partyId, from_on: '2026-01-05',
      created_by: manager.partyId, updated_by: manager.partyId,
    }); // prettier-ignore
    expect(await told('key_worker', -3)).toEqual(['the named']);
    await belongs(hand.plan.teamId, true);
    expect(await told('key_worker', -2)).toEqual(['the lead']);
    expect(await told('review_responsible', -1)).toEqual(['the lead']);
  });

  it.each(['Pacific/Kiritimati', 'Etc/GMT+12'])(
    'go to supporters until the last day of a consent is over in %s, wherever the clock of the database is',
    async (zone) => {
      await hand.fixtures.query('UPDATE organisation SET timezone = $2 WHERE org_id = $1', [
        hand.orgId,
        zone,
      ]);
      const endsAgo = async (days: number, status: string) => {
        const supporter = await hand.plan.supporter(['reviews'], status);
        await hand.fixtures.query(
          `UPDATE consent SET expires_on = (now() AT TIME ZONE $2)::date - $3::int WHERE recipient_id = $1`,
          [supporter.partyId, zone, days],
        );
        return hand.plan.as(supporter);
      };
      const [until, after] = [await endsAgo(0, 'narrowed'), await endsAgo(1, 'given')];
      await hand.setRules('review', [{ days: -2, recipient: 'supporter' }]);
      await hand.look();
      await hand.fire(await hand.comes('review', 'supporter', -2));
      expect([await hand.kindsTold(until), await hand.kindsTold(after)]).toEqual([['review_due'], []]);
    },
  );

  it('go to supporters whom the person lets see reviews, and to nobody about the dead', async () => {
    await hand.setRules('review', [{ days: -2, recipient: 'supporter' }, { days: 2, recipient: 'supporter' }]); // prettier-ignore
    const let_ = hand.plan.as(await hand.plan.supporter(['reviews']));
    const other = hand.plan.as(await hand.plan.supporter(['goals']));
    await hand.fire(await hand.comes('review', 'supporter', -2));
    expect(await hand.told(let_)).toHaveLength(1);
    expect(await hand.told(other)).toEqual([]);
    await hand.fixtures.query(`UPDATE person SET deceased_on = '2026-01-01' WHERE id = $1`, [
      hand.plan.personId,
    ]);
    await hand.fire(await hand.comes('review', 'supporter', 2));
    expect(
      await hand.fixtures.query('SELECT 1 FROM notification WHERE org_id = $1', [hand.orgId]),
    ).toHaveLength(1);
  });
});
