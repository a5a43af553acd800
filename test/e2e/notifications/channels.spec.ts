import { newId } from '../../../src/shared/ids';
import { addDays } from '../../../src/shared/plain-date';
import { monthsAhead } from '../../support/days';
import { until } from '../../support/until';
import { Setting } from './setting';
import { Twilio } from './twilio';

describe('channels', () => {
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

  const refusedOf = async () =>
    (
      await at
        .as(at.worker)
        .get<{ items: { id: string }[] }>(`/v1/people/${at.person.partyId}/refused-addresses`)
    ).body.items;
  const channelsOf = async () =>
    (await at.as(at.person).get<{ channels: object[] }>('/v1/notification-preferences')).body.channels;
  const attempts = async () =>
    (await at.app.fixtures.query<{ attempts: number; done: boolean }>(
      'SELECT attempts, done_at IS NOT NULL AS done FROM outbox WHERE org_id = $1 ORDER BY id LIMIT 1', [at.orgId],
    ))[0]; // prettier-ignore
  const contacts = (list: object[]) =>
    at.app.fixtures.query('UPDATE person SET contacts = $2 WHERE id = $1', [
      at.person.partyId,
      JSON.stringify(list),
    ]);

  it('mail that is refused for good marks the address, tells the key worker, and is not tried again', async () => {
    at.post.answers.set('amira@example.org', 550);
    await at.tell(at.person);
    await at.work();
    expect(await attempts()).toEqual({ attempts: 1, done: true });
    expect(await refusedOf()).toMatchObject([
      { address: 'amira@example.org', code: '550', name: 'Amira Haddad', channel: 'email' },
    ]);
    expect(await channelsOf()).toContainEqual({
      channel: 'email',
      state: 'refused',
      address: 'amira@example.org',
    });
    expect((await at.as(at.worker).get('/v1/notifications')).body).toMatchObject({
      items: [{ kind: 'address_refused', person: { name: 'Amira Haddad' } }],
    });
    expect(at.post.to('ruth@northside.example').map(({ subject }) => subject)).toEqual([
      'A message did not arrive',
    ]);

    at.post.answers.clear();
    await at.tell(at.person);
    await at.work();
    expect(at.post.to('amira@example.org')).toEqual([]);
    const [{ id } = { id: '' }] = await refusedOf();
    expect(
      (await at.as(at.worker).post(`/v1/people/${at.person.partyId}/refused-addresses/${id}/clear`)).status,
    ).toBe(204);
    expect(await refusedOf()).toEqual([]);
    const cleared = `SELECT subject_id AS id, person_id AS "personId" FROM audit_entry WHERE action = 'address.cleared'`;
    expect(await at.app.fixtures.query(cleared)).toEqual([{ id, personId: at.person.partyId }]);
    await at.tell(at.person);
    await at.work();
    expect(at.post.to('amira@example.org')).toHaveLength(1);
  });

  it('mail that is refused for now is tried again', async () => {
    at.post.answers.set('amira@example.org', 451);
    await at.tell(at.person);
    await at.work();
    expect(await attempts()).toMatchObject({ done: false });
    expect(await refusedOf()).toEqual([]);
    at.post.answers.clear();
    await at.work();
    expect(at.post.to('amira@example.org')).toHaveLength(1);
    expect(await at.messages()).toEqual([{ status: 'sent', reason: null }]);
  });

  it('text messages go to a mobile that is always safe, once, and say nothing', async () => {
    await contacts([{ kind: 'mobile', value: '07700 900 123', safe: 'always' }]);
    await at.prefer(at.person, {
      digest: 'weekly',
      kinds: [{ kind: 'plan_waits', email: false, sms: true }],
    });
    await at.tell(at.person, { kind: 'plan_waits' });
    twilio.wrong = { status: 503, code: null };
    await at.work();
    expect(twilio.taken).toEqual([]);
    twilio.wrong = null;
    await at.work();
    await at.work();
    const body = 'Something waits for you. Sign in: http://127.0.0.1:3000/notifications';
    expect(twilio.taken).toEqual([{ to: '+447700900123', From: 'Northside', body }]);
    expect(await at.messages()).toEqual([{ status: 'sent', reason: null }]);
    await at.prefer(at.person, {});
  });

  it('a number that is refused is marked; what is ours to put right is tried again', async () => {
    await contacts([{ kind: 'mobile', value: '07700 900 123', safe: 'always' }]);
    await at.prefer(at.person, { kinds: [{ kind: 'plan_waits', email: false, sms: true }] });
    await at.tell(at.person, { kind: 'plan_waits' });
    // A redirect, which is not followed; no such account, no such country, too many at once, a fault of theirs.
    const ours: [number, number | null][] = [
      [307, null], [401, 20003], [400, 21408], [429, 20429], [500, 20500], [503, null],
    ]; // prettier-ignore
    for (const [status, code] of ours) {
      twilio.wrong = { status, code };
      await at.work();
      expect(await refusedOf()).toEqual([]);
      expect(await attempts()).toMatchObject({ done: false });
    }
    twilio.wrong = { status: 400, code: 21211 };
    await at.work();
    expect(await refusedOf()).toMatchObject([{ channel: 'sms', address: '+447700900123', code: '21211' }]);
    expect(await attempts()).toMatchObject({ done: true });
    // Nothing goes there any more.
    const { asked, taken } = twilio;
    const before = taken.length;
    twilio.wrong = null;
    await at.tell(at.person, { kind: 'plan_waits' });
    await at.work();
    expect(twilio.asked).toBe(asked);
    expect(taken).toHaveLength(before);
    await contacts([]);
    await at.prefer(at.person, {});
  });

  it('a calendar reads the days of reviews under a secret address, and nobody is named', async () => {
    await at.app.fixtures.query('UPDATE plan SET review_responsible_id = $2 WHERE id = $1', [
      at.planId,
      at.worker.partyId,
    ]);
    const reviewOn = (day: string) =>
      at.app.fixtures.query('UPDATE review SET due_on = $2 WHERE plan_id = $1', [at.planId, day]);
    // A consent that opens the own words alone opens the day as well.
    const sister = await at.app.fixtures.supporter(at.orgId, at.person.partyId);
    await at.app.fixtures.insert('consent', {
      org_id: at.orgId, id: newId(), person_id: at.person.partyId, recipient_id: sister.partyId, section: 'reviews',
      purpose: 'support', status: 'narrowed', basis: 'own', created_by: at.person.partyId, updated_by: at.person.partyId,
    }); // prettier-ignore
    const first = monthsAhead(6);
    const second = addDays(first, 7);
    const written = (day: string): string => day.replaceAll('-', '');
    for (const caller of [at.worker, at.person, sister]) {
      await reviewOn(first);
      const made = await at.as(caller).post<{ url: string }>('/v1/calendar-feed');
      const path = new URL(made.body.url).pathname;
      const { status, headers, text } = await at.as(caller).get(path, { headers: { authorization: '' } });
      expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
      expect(text.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Plan review']);
      expect(text).toContain(
        `DTSTART;VALUE=DATE:${written(first)}\r\nDTEND;VALUE=DATE:${written(addDays(first, 1))}`,
      );
      expect(text).not.toMatch(new RegExp(`Amira|Haddad|Ruth|${at.planId}|${at.person.partyId}`));
      // It is the same entry on another day, once the review is moved.
      await reviewOn(second);
      const later = (await at.as(caller).get(path)).text;
      expect(later).toContain(`DTSTART;VALUE=DATE:${written(second)}`);
      expect(later.match(/UID:.*/g)).toEqual(text.match(/UID:.*/g));

      const renewed = await at.as(caller).post<{ url: string }>('/v1/calendar-feed');
      expect((await at.as(caller).get(path)).status).toBe(404);
      const now = new URL(renewed.body.url).pathname;
      expect((await at.as(caller).get(now)).status).toBe(200);
      expect((await at.as(caller).delete('/v1/calendar-feed')).status).toBe(204);
      expect((await at.as(caller).get(now)).status).toBe(404);
      expect((await at.as(caller).get('/v1/calendar-feed')).body).toEqual({
        createdAt: null,
        lastReadOn: null,
      });
    }
    expect((await at.as(at.person).get(`/v1/calendar-feeds/${at.person.token}`)).status).toBe(404);
  });

  describe('a stream', () => {
    const open = async (caller = at.worker) => {
      const ending = new AbortController();
      const response = await fetch(`${at.app.url}/v1/notifications/stream`, {
        headers: { authorization: `Bearer ${caller.token}` },
        signal: ending.signal,
      });
      const stream = {
        status: response.status,
        headers: response.headers,
        text: '',
        over: false,
        end: () => ending.abort(),
      };
      void (async () => {
        const decoder = new TextDecoder();
        for await (const chunk of response.body!) stream.text += decoder.decode(chunk as Uint8Array);
      })().then(
        () => (stream.over = true),
        () => (stream.over = true),
      );
      return stream;
    };

    it('tells its reader alone that something came, without saying what, and that it was read elsewhere', async () => {
      const [mine, theirs] = [await open(), await open(at.person)];
      expect([mine.status, mine.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
      expect(mine.headers.get('x-request-id')).not.toBeNull();
      await at.tell(at.worker);
      const { body } = await at.as(at.worker).get<{ items: { id: string }[] }>('/v1/notifications');
      const event = `event: changed\ndata: {"id":"${body.items[0]?.id}"}\n\n`;
      await until(() => mine.text.includes(event), 'the event came');
      await at.as(at.worker).post(`/v1/notifications/${body.items[0]?.id}/dismiss`);
      await until(() => mine.text.split(event).length === 3, 'the other device heard of it');
      expect(theirs.text).toBe('event: ready\ndata: {}\n\n');
      mine.end();
      theirs.end();
    });

    it('is open eight times at most, and ends with its session', async () => {
      const caller = await at.app.fixtures.signIn(at.orgId, at.worker.partyId);
      const streams: { readonly over: boolean }[] = [];
      for (let nth = 0; nth < 8; nth += 1) streams.push(await open(caller));
      expect((await at.as(caller).get('/v1/notifications/stream')).body).toMatchObject({
        code: 'too_many_streams',
      });
      await at.as(caller).delete('/v1/session');
      await until(() => streams.every(({ over }) => over), 'all streams ended');
      expect((await at.as(at.worker).get('/v1/notifications/stream?seconds=0')).text).toBe(
        'event: ready\ndata: {}\n\n',
      );
    });
  });
});
