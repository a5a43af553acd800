import { readBounce, UnreadableMail } from '../../../src/platform/mail/bounce/read-bounce';
import { messageIdOf, readMessageId } from '../../../src/platform/mail/message-id';
import { newId } from '../../../src/shared/ids';
import { awayAnswer, eximReport, exchangeReport, postfixReport } from '../../support/app/bounces';

const NAME = { kind: 'notification', orgId: newId(), refId: newId(), key: 'a1'.repeat(16) } as const;
const REPORT = { to: 'amira@example.org', messageId: messageIdOf(NAME) };
const read = (text: string) => readBounce(Buffer.from(text));

describe('a report that a mail did not arrive', () => {
  it.each([
    ['Postfix', postfixReport, ['amira@example.org', 'amira@example.org']],
    ['Exim', eximReport, ['amira@example.org']],
    ['Exchange', exchangeReport, ['amira@example.org', '/o=first/ou=exchange/cn=recipients/cn=amira']],
  ])('by %s says which mail, and whose address takes none', async (_maker, written, addresses) => {
    expect(await read(written(REPORT))).toEqual({ mail: NAME, refusals: [{ addresses, code: '550' }] });
  });

  it.each([
    ['a delay', postfixReport, { action: 'delayed', status: '4.4.1', answer: '451 4.4.1 Try later' }],
    ['a failure for now', eximReport, { status: '4.2.2', answer: '452 4.2.2 Mailbox full' }],
    ['a full mailbox', postfixReport, { status: '5.2.2', answer: '552 5.2.2 Mailbox full' }],
    ['a policy', eximReport, { answer: '550 5.7.1 Message rejected due to content' }],
    ['a sender that is not liked', postfixReport, { status: '5.1.8', answer: '550 5.1.8 Bad sender' }],
    ['a status without an answer that says why', eximReport, { answer: '554 Transaction failed' }],
    ['a delivery', exchangeReport, { action: 'delivered', status: '2.1.5' }],
    ['a relay', exchangeReport, { action: 'relayed', status: '5.1.1' }],
  ])('refuses nobody where it tells of %s', async (_what, written, more) => {
    expect(await read(written({ ...REPORT, ...more }))).toEqual({ mail: NAME, refusals: [] });
  });

  it('goes by the words where there are no codes, and by the status where there are no words', async () => {
    expect(await read(eximReport({ ...REPORT, answer: '550 No such user here' }))).toMatchObject({
      refusals: [{ code: '550' }],
    });
    expect(await read(postfixReport({ ...REPORT, status: '5.1.1', answer: '551 Not here' }))).toMatchObject({
      refusals: [{ code: '551' }],
    });
    const without = postfixReport(REPORT).replace(/Diagnostic-Code: .*\n.*\n/, '');
    expect(await read(without)).toMatchObject({ refusals: [{ code: '550' }] });
  });

  // Postfix looked for the domain itself: there is no answer of another server.
  const unfound = 'X-Postfix; Host or domain name not found. Name service error for name=example.org type=A';
  it.each([
    ['Postfix', postfixReport({ ...REPORT, status: '5.4.4' }).replace(/smtp; [^\n]*\n[^\n]*/, unfound)],
    ['Exim', eximReport({ ...REPORT, answer: '550 Unrouteable address' })],
    ['Exchange', exchangeReport({ ...REPORT, status: '5.4.310' })],
    ['a relay', eximReport({ ...REPORT, answer: '550 5.1.2 Domain example.org does not exist' })],
  ])('refuses whom it finds no domain of, told by %s', async (_maker, text) => {
    const { refusals = [] } = (await read(text)) ?? {};
    expect(refusals.map(({ code }) => code)).toEqual(['550']);
  });

  it('is not an answer of somebody who is away, whatever they write', async () => {
    expect(await read(awayAnswer(REPORT))).toBeNull();
  });

  it('is of none of ours where it names another mail', async () => {
    for (const messageId of ['x@trellis.example', messageIdOf(NAME).replace('@mail', '@nail')])
      expect(await read(postfixReport({ ...REPORT, messageId }))).toMatchObject({ mail: null });
  });

  it('cannot be read where it is no mail, or is cut off', async () => {
    for (const text of [
      '',
      '\n\n',
      'no mail at all',
      postfixReport(REPORT).split('Content-Description: Delivery')[0]!,
    ])
      await expect(read(text)).rejects.toThrow(UnreadableMail);
  });
});

describe('the name of a mail', () => {
  it('is read as it was written, in any letter case', () => {
    const written = messageIdOf(NAME);
    expect(readMessageId(`<${written}>`)).toEqual(NAME);
    expect(readMessageId(written.toUpperCase())).toEqual(NAME);
    for (const other of ['', '<>', written.slice(1), `${written}.example`, written.replace('.', ' ')])
      expect(readMessageId(other)).toBeNull();
  });
});
