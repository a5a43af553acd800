import { Setting } from './setting';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

describe('what somebody chose', () => {
  let at: Setting;

  beforeAll(async () => {
    at = await Setting.open();
  });
  beforeEach(() => at.forget());
  afterAll(() => at.close());

  it('a mail waits for the next day on which they work, in their zone, and in the app it is there at once', async () => {
    const [{ day } = { day: 0 }] = await at.app.fixtures.query<{ day: number }>(
      `SELECT extract(dow FROM (now() AT TIME ZONE 'Pacific/Kiritimati'))::int AS day`,
    );
    const workingDays = [DAYS[(day + 3) % 7]];
    await at.prefer(at.worker, { workingDays, timezone: 'Pacific/Kiritimati', quietFrom: '00:00', quietTo: '08:30' }); // prettier-ignore
    await at.tell(at.worker);
    await at.work();
    expect(at.post.arrived).toEqual([]);
    expect((await at.as(at.worker).get<{ unread: number }>('/v1/notifications')).body.unread).toBe(1);
    const [waits] = await at.app.fixtures.query(
      `SELECT (due_at AT TIME ZONE 'Pacific/Kiritimati')::date - (now() AT TIME ZONE 'Pacific/Kiritimati')::date AS days,
         to_char(due_at AT TIME ZONE 'Pacific/Kiritimati', 'HH24:MI') AS time FROM notification_message`,
    );
    expect(waits).toEqual({ days: 3, time: '08:30' });
    // And the day has come on which they work.
    await at.prefer(at.worker, {});
    expect(await at.letTimePass()).toBe(1);
    await at.work();
    expect(at.post.arrived).toHaveLength(1);
  });

  it('until they choose, whoever works here hears on working days, and others on every day', async () => {
    const daysOf = async (kind: 'worker' | 'person') => {
      const { fixtures } = at.app;
      const party =
        kind === 'worker'
          ? await fixtures.worker(at.orgId, 'practitioner', at.teamId)
          : await fixtures.person(at.orgId, at.teamId, at.worker.partyId);
      const { body } = await at.as(party).get<{ workingDays: string[] }>('/v1/notification-preferences');
      return body.workingDays.length;
    };
    expect([await daysOf('worker'), await daysOf('person')]).toEqual([5, 7]);
    // Who chose before there was a choice of days goes on hearing on all of them.
    await at.app.fixtures.query('UPDATE notification_preference SET working_days = NULL WHERE id = $1', [
      at.worker.partyId,
    ]);
    const { body: before } = await at.as(at.worker).get('/v1/notification-preferences');
    expect(before['workingDays']).toHaveLength(7);
    const { body } = await at.as(at.worker).get<{ version: number }>('/v1/notification-preferences');
    const none = {
      kinds: [], digest: 'at_once', digestTime: '08:00', digestOn: 'monday', quietFrom: null, quietTo: null,
      timezone: null, workingDays: [],
    }; // prettier-ignore
    const refused = await at.as(at.worker).put('/v1/notification-preferences', none, body);
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: '/workingDays' }] } });
    const offset = { ...none, workingDays: ['monday'], timezone: '+05:30' };
    expect(await at.as(at.worker).put('/v1/notification-preferences', offset, body)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/timezone' }] },
    });
  });

  it('nobody is told of the days of their own steps who did not ask, whoever tells', async () => {
    const step = () => at.tell(at.person, { kind: 'step_due' });
    expect(await step()).toBe(0);
    await at.prefer(at.person, { kinds: [{ kind: 'step_due', app: true, email: false, sms: false }] });
    expect(await step()).toBe(1);
    await at.prefer(at.person, {});
    expect(await step()).toBe(0);
  });

  it('each choice, each address of a calendar and each message leaves a row of audit', async () => {
    const [{ since } = { since: new Date() }] = await at.app.fixtures.query<{ since: Date }>(
      'SELECT clock_timestamp() AS since',
    );
    await at.prefer(at.person, { digest: 'weekly' });
    await at.prefer(at.person, {});
    for (let nth = 0; nth < 2; nth += 1) await at.as(at.person).post('/v1/calendar-feed');
    await at.as(at.person).delete('/v1/calendar-feed');
    await at.tell(at.person);
    await at.work();
    const rows = await at.app.fixtures.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE org_id = $1 AND at >= $2
         AND subject_kind IN ('notification_preference', 'calendar_feed', 'notification_message') ORDER BY at, id`,
      [at.orgId, since],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['notification_preference.revised', 'notification_preference.revised'],
      ...['calendar_feed.created', 'calendar_feed.revoked', 'calendar_feed.created', 'calendar_feed.revoked'],
      'notification_message.sent',
    ]);
  });

  it('a person has mail in their own language where there are words in it, and in English where not', async () => {
    const speaks = (language: string | null) =>
      at.app.fixtures.query('UPDATE person SET language = $2 WHERE id = $1', [at.person.partyId, language]);
    await speaks('es-MX');
    await at.tellAll([at.notice(at.person), at.notice(at.worker)]);
    await at.work();
    const [hers] = at.post.to('amira@example.org');
    expect(hers?.subject).toBe('Se acerca una fecha');
    expect(hers?.text).toContain('Hola, Amira Haddad:');
    expect(String(hers?.html)).toContain('<html lang="es">');
    expect(at.post.to('ruth@northside.example')[0]?.subject).toBe('A date is coming up');
    await speaks('ps');
    await at.tellAll([at.notice(at.person), at.notice(at.person, { kind: 'missed' })]);
    await at.work();
    const more = at.post.to('amira@example.org')[1];
    expect(more?.subject).toBe('2 things wait for you');
    expect(more?.text).toContain('Some things could not be told in time');
    expect(String(more?.html)).toContain('<html lang="en-GB">');
    await speaks(null);
  });

  it('whoever works here, or supports somebody, has mail in the language that they chose', async () => {
    const sister = await at.app.fixtures.supporter(at.orgId, at.person.partyId);
    await at.giveAccount(sister, 'leila@example.org');
    for (const caller of [at.worker, sister]) await at.prefer(caller, { language: 'es' });
    expect((await at.as(sister).get('/v1/notification-preferences')).body).toMatchObject({ language: 'es' });
    await at.tellAll([
      at.notice(at.worker),
      at.notice(sister, { kind: 'missed', personId: null, planId: null }),
    ]);
    await at.work();
    expect(at.post.to('ruth@northside.example')[0]?.subject).toBe('Se acerca una fecha');
    expect(at.post.to('leila@example.org')[0]?.subject).toBe('Lo que no se te pudo decir a tiempo');
    const unknown = { ...(await at.as(at.worker).get('/v1/notification-preferences')).body, language: 'ps' };
    const refused = await at.as(at.worker).put('/v1/notification-preferences', unknown, { version: 1 });
    expect(refused.status).toBe(400);
    await at.prefer(at.worker, {});
  });
});
