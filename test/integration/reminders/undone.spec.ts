import { SendMessage } from '../../../src/modules/notifications/application/messages/send-message';
import { AHEAD, AT_ONCE, takeInHand } from './setting';

describe('reminders of what is not settled after all', () => {
  const hand = takeInHand();

  describe('of a step that somebody ticked by mistake', () => {
    const EVENING = { ...AT_ONCE, digest: 'daily', kinds: [{ kind: 'step_due', email: true, sms: false }] };
    const toldOf = async () => {
      const { plan } = hand;
      const goal = await plan.goal('I want to swim.');
      const body = { owner: { kind: 'person' }, when: AHEAD, what: { own: 'Look up the times.' } };
      const made = await plan.amira.post<{ id: string }>(plan.path('goals', goal.id, 'steps'), body);
      expect((await plan.amira.put('/v1/notification-preferences', EVENING, { version: 0 })).status).toBe(
        200,
      );
      await hand.look();
      await hand.fire(await hand.comes('step', 'owner', 0));
      expect(await hand.kindsTold(plan.amira)).toEqual(['step_due']);
      return async (state: string): Promise<void> => {
        const said = await plan.amira.post(plan.path('items', made.body.id, 'progress'), { state });
        expect(said.status).toBe(201);
        await hand.look();
      };
    };
    const mails = () =>
      hand.fixtures.query<{ id: string; status: string; told: number }>(
        `SELECT m.id, m.status, (SELECT count(*)::int FROM notification_delivery d JOIN notification n
           ON n.org_id = d.org_id AND n.id = d.notification_id
           WHERE d.org_id = m.org_id AND d.message_id = m.id AND n.dismissed_at IS NULL) AS told
         FROM notification_message m WHERE m.org_id = $1 ORDER BY m.id`,
        [hand.orgId],
      );
    const leave = async (id: string): Promise<void> => {
      await hand.inContext(() => hand.app.app.get(SendMessage).execute(hand.orgId, id));
    };

    it('are in the list again, once, and leave with the digest that waits', async () => {
      const say = await toldOf();
      const [before] = await hand.told(hand.plan.amira);
      await say('done');
      expect(await hand.told(hand.plan.amira)).toEqual([]);
      await say('planned');
      expect(await hand.told(hand.plan.amira)).toEqual([before]);
      expect(await mails()).toMatchObject([{ status: 'waiting', told: 1 }]);
    });

    it('leave with the next digest where the one of that evening has left without them', async () => {
      const say = await toldOf();
      await say('done');
      await leave((await mails())[0]!.id);
      expect(await mails()).toMatchObject([{ status: 'dropped' }]);
      await say('planned');
      const all = await mails();
      expect(all).toMatchObject([
        { status: 'dropped', told: 0 },
        { status: 'waiting', told: 1 },
      ]);
      expect(await hand.dueIn('notification.message', all[1]!.id)).toBeGreaterThan(0);
    });

    it('do not come back where their reader put them away', async () => {
      const say = await toldOf();
      const [{ id } = { id: '' }] = await hand.told(hand.plan.amira);
      expect((await hand.plan.amira.post(`/v1/notifications/${id}/dismiss`)).status).toBe(204);
      await say('done');
      await say('planned');
      expect(await hand.told(hand.plan.amira)).toEqual([]);
    });
  });

  it('of a step are told days after its day, where it was undone meanwhile', async () => {
    const { plan, fixtures, orgId } = hand;
    await hand.setRules('step', [{ days: 3, recipient: 'owner' }]);
    const goal = await plan.goal('I want to swim.');
    const body = { owner: { kind: 'person' }, when: AHEAD, what: { own: 'Look up the times.' } };
    const made = await plan.amira.post<{ id: string }>(plan.path('goals', goal.id, 'steps'), body);
    const say = async (state: string): Promise<void> => {
      await plan.amira.post(plan.path('items', made.body.id, 'progress'), { state });
      await hand.look();
    };
    const day = async (sql: string): Promise<void> => {
      const attributes = `jsonb_set(attributes, '{when}', to_jsonb((${sql})::text))`;
      await fixtures.query(`UPDATE plan_item SET attributes = ${attributes} WHERE id = $1`, [made.body.id]);
      await fixtures.query(`UPDATE reminder SET due_on = ${sql} WHERE org_id = $1 AND kind = 'step'`, [
        orgId,
      ]);
    };
    await hand.look();
    await say('done');
    await day('current_date - 1');
    await say('planned');
    expect(await hand.planned('step')).toEqual(['step owner 3']);
    // That has gone by as well: whoever says that it is not done knows.
    await say('done');
    await day('current_date - 5');
    await say('planned');
    expect(await hand.planned('step')).toEqual([]);
  });
});
