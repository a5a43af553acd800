import { Reminders } from '../../../src/modules/reminders/application/reminders';
import { Units } from '../../../src/platform/database/units';
import { until } from '../../support/until';
import { takeInHand } from './setting';

describe('while an organisation is looked over', () => {
  const hand = takeInHand();

  it('one plan that cannot be looked at keeps no other from being reminded of', async () => {
    await hand.fixtures.query(`UPDATE review SET due_on = 'infinity' WHERE plan_id = $1`, [hand.plan.planId]);
    for (let nth = 0; nth < 3; nth += 1) await hand.anotherPlan();
    const watched = async () => {
      const rows = await hand.fixtures.query<{ planId: string }>(
        `SELECT DISTINCT r.plan_id AS "planId" FROM reminder r JOIN reminder_occurrence o
           ON o.org_id = r.org_id AND o.reminder_id = r.id AND o.generation = r.generation WHERE r.org_id = $1`,
        [hand.orgId],
      );
      return rows.map(({ planId }) => planId);
    };
    const before = await hand.dueIn('look', hand.orgId);
    await expect(hand.look()).rejects.toThrow('infinity');
    expect(await watched()).toHaveLength(4);
    // It was not looked over as a whole, and is again before the hour is over.
    expect(await hand.dueIn('look', hand.orgId)).toBeCloseTo(before!, 3);
  });

  it('rules that are set while an organisation is looked over count for what was found in that moment', async () => {
    await hand.anotherPlan();
    const [planned, committing] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const { app } = hand.app;
    const plans = await hand.fixtures.query<{ id: string }>('SELECT id FROM plan WHERE org_id = $1', [
      hand.orgId,
    ]);
    const looking = hand.inContext(() =>
      app.get(Units).run(hand.orgId, async () => {
        await app.get(Reminders).lookAt({ planIds: plans.map(({ id }) => id) });
        planned.resolve(undefined);
        await committing.promise;
      }),
    );
    await planned.promise;
    let set = false;
    const setting = hand.setRules('review', [{ days: -1, recipient: 'person' }]).then(() => (set = true));
    const waits = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    await until(
      async () => set || (await hand.fixtures.query(waits)).length > 0,
      'who sets rules waits or is through',
    );
    committing.resolve(undefined);
    await Promise.all([looking, setting]);
    await hand.look();
    expect(await hand.planned()).toEqual(['review person -1', 'review person -1']);
  });
});
