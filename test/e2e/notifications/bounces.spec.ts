import { TakeBounce } from '../../../src/modules/notifications';
import { newId } from '../../../src/shared/ids';
import { awayAnswer, eximReport, exchangeReport, postfixReport } from '../../support/app/bounces';
import { Setting } from './setting';

const AMIRA = 'amira@example.org';

describe('a mail that comes back later', () => {
  let at: Setting;

  beforeAll(async () => {
    at = await Setting.open({ mailBouncesTo: 'bounces@trellis.example' });
  });
  beforeEach(() => at.forget());
  afterAll(() => at.close());

  const take = (text: string): Promise<string> => at.app.app.get(TakeBounce).execute(Buffer.from(text));
  const refused = () =>
    at.app.fixtures.query('SELECT party_id, address, code FROM refused_address WHERE cleared_at IS NULL');
  /** @returns the Message-ID of the mail that Amira was sent. */
  const sent = async (): Promise<string> => {
    await at.tell(at.person);
    await at.work();
    return at.post.to(AMIRA).at(-1)!.messageId!.replace(/[<>]/g, '');
  };

  it.each([
    ['Postfix', postfixReport],
    ['Exim', eximReport],
    ['Exchange', exchangeReport],
  ])('marks the address as a refusal while sending does, told by %s', async (_maker, written) => {
    const messageId = await sent();
    expect(await refused()).toEqual([]);
    expect(await take(written({ to: AMIRA, messageId }))).toBe('marked');
    expect(await refused()).toEqual([{ party_id: at.person.partyId, address: AMIRA, code: '550' }]);
    expect((await at.messages())[0]).toEqual({ status: 'dropped', reason: 'address_refused' });
    expect((await at.as(at.worker).get('/v1/notifications')).body).toMatchObject({
      items: [{ kind: 'address_refused', person: { name: 'Amira Haddad' } }],
    });
    const audit = `SELECT person_id FROM audit_entry WHERE org_id = $1 AND action = 'address.refused'
      AND subject_id = (SELECT id FROM refused_address)`;
    expect(await at.app.fixtures.query(audit, [at.orgId])).toEqual([{ person_id: at.person.partyId }]);
    expect(await take(written({ to: AMIRA, messageId }))).toBe('not_ours');
    expect(await refused()).toHaveLength(1);
  });

  it('leaves with an envelope that brings reports to where they are read, and asks nobody for an answer', async () => {
    await sent();
    const [mail] = at.post.to(AMIRA);
    expect(at.post.senders).toEqual(['bounces@trellis.example']);
    expect(mail?.from?.text).toContain('no-reply@trellis.example');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('marks nothing that it was not sent to, or by a name that nobody was sent', async () => {
    const messageId = await sent();
    const [, ...ofMail] = messageId.split('.');
    const key = newId().replaceAll('-', '');
    const forged = [
      { to: 'ruth@northside.example', messageId },
      { to: AMIRA, messageId: messageId.replace(ofMail[2]!.slice(0, 32), key) },
      { to: AMIRA, messageId: messageId.replace(ofMail[1]!, key) },
      { to: AMIRA, messageId: messageId.replace(ofMail[0]!, key) },
      { to: AMIRA, messageId: messageId.replace('notification', 'link') },
      { to: AMIRA, messageId: 'unknown@trellis.example' },
    ];
    for (const each of forged) expect([each, await take(postfixReport(each))]).toEqual([each, 'not_ours']);
    expect(await refused()).toEqual([]);
    expect(await at.messages()).toEqual([{ status: 'sent', reason: null }]);
  });

  it('does nothing of a delay, of what may be otherwise later, or of somebody who is away', async () => {
    const messageId = await sent();
    const delay = { to: AMIRA, messageId, action: 'delayed', status: '4.4.1', answer: '451 4.4.1 later' };
    expect(await take(postfixReport(delay))).toBe('not_for_good');
    const full = { to: AMIRA, messageId, status: '5.2.2', answer: '552 5.2.2 Mailbox full' };
    expect(await take(eximReport(full))).toBe('not_for_good');
    expect(await take(awayAnswer({ to: AMIRA, messageId }))).toBe('no_report');
    expect(await refused()).toEqual([]);
  });

  it('does nothing of a mail of before somebody looked at the address', async () => {
    const [first, second] = [await sent(), await sent()];
    expect(await take(postfixReport({ to: AMIRA, messageId: first }))).toBe('marked');
    const [{ id } = { id: '' }] = await at.app.fixtures.query<{ id: string }>(
      'SELECT id FROM refused_address',
    );
    const clear = `/v1/people/${at.person.partyId}/refused-addresses/${id}/clear`;
    expect((await at.as(at.worker).post(clear)).status).toBe(204);
    expect(await take(postfixReport({ to: AMIRA, messageId: second }))).toBe('looked_at');
    expect(await refused()).toEqual([]);
    expect(await take(postfixReport({ to: AMIRA, messageId: await sent() }))).toBe('marked');
  });

  it('marks where a link went, until it was opened', async () => {
    const sister = await at.app.fixtures.supporter(at.orgId, at.person.partyId);
    const path = `/v1/people/${at.person.partyId}/supporters/${sister.partyId}/invitation`;
    const invited = await at.as(at.worker).post(path, { email: 'leila@example.org' });
    expect(invited.status).toBe(201);
    await at.work();
    const messageId = at.post.to('leila@example.org')[0]!.messageId!.replace(/[<>]/g, '');
    const report = postfixReport({ to: 'leila@example.org', messageId });
    await at.app.fixtures.query('UPDATE one_time_link SET used_at = now()');
    expect(await take(report)).toBe('not_ours');
    await at.app.fixtures.query('UPDATE one_time_link SET used_at = NULL');
    expect(await take(report)).toBe('marked');
    expect(await refused()).toEqual([
      { party_id: sister.partyId, address: 'leila@example.org', code: '550' },
    ]);
  });
});
