import { Setting } from './setting';
import { Twilio } from './twilio';

describe('messages that nobody answers for', () => {
  const twilio = new Twilio();
  let at: Setting;

  beforeAll(async () => {
    at = await Setting.open(await twilio.listen());
  });
  beforeEach(() => at.forget());
  afterAll(async () => {
    await at.close();
    twilio.close();
  });

  const contacts = (list: object[]) =>
    at.app.fixtures.query('UPDATE person SET contacts = $2 WHERE id = $1', [
      at.person.partyId,
      JSON.stringify(list),
    ]);

  describe('a text message whose answer is lost', () => {
    const taken = (): number => twilio.taken.length;
    const deadLetters = () =>
      at.app.fixtures.query<{ job: string; problem: string; attempts: number }>(
        'SELECT job, problem, attempts FROM dead_letter WHERE org_id = $1',
        [at.orgId],
      );
    beforeEach(async () => {
      await contacts([{ kind: 'mobile', value: '07700 900 123', safe: 'always' }]);
      await at.prefer(at.person, { kinds: [{ kind: 'plan_waits', email: false, sms: true }] });
      await at.tell(at.person, { kind: 'plan_waits' });
    });
    afterEach(async () => {
      twilio.breaks = null;
      twilio.wrong = null;
      await at.app.fixtures.query('DELETE FROM dead_letter WHERE org_id = $1', [at.orgId]);
      await contacts([]);
      await at.prefer(at.person, {});
    });

    it('is handed over three times at most, whatever was answered before, and is a dead letter then', async () => {
      const before = taken();
      // Each work is two attempts.
      for (const code of [null, 20503]) {
        twilio.wrong = { status: 503, code };
        await at.work();
      }
      twilio.wrong = null;
      twilio.breaks = 'before';
      await at.work();
      expect(await deadLetters()).toEqual([]);
      // A proxy that did not wait for Twilio.
      twilio.wrong = { status: 504, code: null };
      await at.work();
      expect(await deadLetters()).toEqual([
        { job: 'notification.send', problem: 'SmsLeftOpen', attempts: 7 },
      ]);
      twilio.wrong = null;
      await at.work();
      expect(taken() - before).toBe(2);
    });

    it('is sent where the status said so, whatever became of the rest', async () => {
      const before = taken();
      twilio.breaks = 'within';
      await at.work();
      await at.work();
      expect(taken() - before).toBe(1);
      expect(await at.messages()).toEqual([{ status: 'sent', reason: null }]);
    });
  });
});
