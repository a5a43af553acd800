import { PreferenceStore } from '../../../src/modules/notifications/persistence/preference-store';
import type { Caller } from '../../support/app/fixtures';
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

  it('the clocks are those of their own choice, else of their team, else of the organisation', async () => {
    const { fixtures } = at.app;
    const teamId = await fixtures.team(at.orgId, 'Auckland');
    await fixtures.query(`UPDATE team SET timezone = 'Pacific/Auckland' WHERE id = $1`, [teamId]);
    const there = await fixtures.worker(at.orgId, 'practitioner', teamId);
    const person = await fixtures.person(at.orgId, teamId, there.partyId);
    const sister = await fixtures.supporter(at.orgId, person.partyId);
    const manager = await fixtures.worker(at.orgId, 'service_manager');
    const chose = await fixtures.worker(at.orgId, 'practitioner', teamId);
    await at.prefer(chose, { timezone: 'Asia/Kolkata' });
    const zoneOf = async ({ partyId }: Caller): Promise<string | undefined> =>
      (await at.inOrg(() => at.app.app.get(PreferenceStore).of([partyId]))).get(partyId)?.zone;
    for (const each of [there, person, sister]) expect(await zoneOf(each)).toBe('Pacific/Auckland');
    for (const each of [manager, at.worker, at.person]) expect(await zoneOf(each)).toBe('Europe/London');
    expect(await zoneOf(chose)).toBe('Asia/Kolkata');
    // Who went to another team lives by its clocks from then on.
    await fixtures.query('UPDATE membership SET ended_at = now() WHERE worker_id = $1', [there.partyId]);
    expect(await zoneOf(there)).toBe('Europe/London');
  });

  it('a calendar is empty of whom its reader no longer supports, and while the plan is paused', async () => {
    const { fixtures } = at.app;
    await fixtures.query('UPDATE plan SET review_responsible_id = $2 WHERE id = $1', [
      at.planId,
      at.worker.partyId,
    ]);
    const days = async (caller: Caller): Promise<number> => {
      const { body } = await at.as(caller).post<{ url: string }>('/v1/calendar-feed');
      const { text } = await at.as(caller).get(new URL(body.url).pathname);
      return text.match(/BEGIN:VEVENT/g)?.length ?? 0;
    };
    const become = (status: string) =>
      fixtures.query('UPDATE plan SET status = $2 WHERE id = $1', [at.planId, status]);
    const status = 'not_yet_agreed';
    expect([await days(at.worker), await days(at.person)]).toEqual([1, 1]);
    await become('paused');
    expect([await days(at.worker), await days(at.person)]).toEqual([0, 0]);
    await become(status);
    // They went to another team: still named, and no longer there.
    const to = 'UPDATE membership SET team_id = $2 WHERE worker_id = $1';
    await fixtures.query(to, [at.worker.partyId, await fixtures.team(at.orgId)]);
    expect([await days(at.worker), await days(at.person)]).toEqual([0, 1]);
    await fixtures.query(to, [at.worker.partyId, at.teamId]);
    for (const caller of [at.worker, at.person])
      expect((await at.as(caller).delete('/v1/calendar-feed')).status).toBe(204);
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
