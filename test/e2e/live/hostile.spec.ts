import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { newId } from '../../../src/shared/ids';
import { LIMITS } from '../../../src/modules/live/gateway/limits';
import { until } from '../../support/until';
import type { LiveClient } from './live-client';
import {
  anyClientId,
  authMessage,
  bytes,
  differenceMessage,
  number,
  RawSocket,
  text,
  updateMessage,
} from './raw-socket';
import { LiveSetting } from './setting';

jest.setTimeout(300_000);

/** Seeded, so that a run can be had again; a small generator is enough for tests. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) >>> 0;
    return state % below;
  };
}

/** An update of a document of its own, as a client of that id would make it. */
function update(clientId: number, work: (doc: Y.Doc) => void, from?: Uint8Array): Uint8Array {
  const doc = new Y.Doc();
  if (from) Y.applyUpdate(doc, from);
  // Last: Yjs takes another id when it meets its own in what it is given.
  doc.clientID = clientId;
  const before = Y.encodeStateVector(doc);
  work(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

describe('hostile messages', () => {
  let at: LiveSetting;
  let honest: LiveClient;
  let reader: LiveClient;
  /** Says nothing all the while. */
  let silent: RawSocket;
  const WORDS = 'What she wrote herself.';
  const reasons = new Map<string, number>();
  let sent = 0;

  beforeAll(async () => {
    at = await LiveSetting.begin();
    silent = await new RawSocket(at.url(0)).opened();
    honest = at.open(at.worker, 0);
    reader = at.open(await at.colleague(), 1);
    await Promise.all([honest.synced(), reader.synced()]);
    honest.insert(at.field, 0, WORDS);
    await honest.saved();
  });
  afterAll(() => at.end());

  /** Says hello rightly, unless told otherwise, then sends the messages. @returns why it was closed, or null. */
  async function attack(
    messages: (Uint8Array | string)[],
    { clientId = anyClientId(), token = at.worker.token, hello = true } = {},
  ): Promise<string | null> {
    const raw = await new RawSocket(at.url(0)).opened();
    try {
      if (hello) {
        raw.send(authMessage(at.name('professional'), JSON.stringify({ token, clientId })));
        await until(() => raw.authenticated || raw.refusal !== undefined, 'it is answered');
        raw.send(differenceMessage(at.name('professional'), Uint8Array.of(0, 0)));
      }
      for (const message of messages) raw.send(message);
      sent += messages.length;
      const end = Date.now() + 1_500;
      while (!raw.closed && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
      const reason = raw.closed ? `${raw.closed.code} ${raw.closed.reason}` : null;
      reasons.set(String(reason), (reasons.get(String(reason)) ?? 0) + 1);
      return reason;
    } finally {
      raw.end();
    }
  }

  async function expectUnharmed(): Promise<void> {
    const fresh = at.open(at.worker, 0);
    await fresh.synced();
    expect([fresh.text(at.field), honest.text(at.field), reader.text(at.field)]).toEqual([
      WORDS,
      WORDS,
      WORDS,
    ]);
    expect(await at.stored(at.field, 'professional')).toBe(WORDS);
    expect(honest.closed).toEqual([]);
    expect((await fetch(`${at.url(0)}/healthz`)).status).toBe(200);
    fresh.destroy();
  }

  it('1,000 of random, truncated and turned bytes: closed with a reason, nothing harmed', async () => {
    const next = seeded(20_261_127);
    const name = at.name('professional');
    const good = updateMessage(
      name,
      update(7, (doc) => doc.getText(at.field).insert(0, 'Forged.')),
    );
    const make: (() => Uint8Array)[] = [
      () => randomBytes(1 + next(200)),
      () => good.subarray(0, 1 + next(good.length - 1)),
      () => Uint8Array.from([...text(name), ...randomBytes(1 + next(60))]),
      () => Uint8Array.from([...text(name), next(12), next(12), ...randomBytes(next(60))]),
      () => updateMessage(name, randomBytes(3 + next(200))),
      () => {
        const turned = Uint8Array.from(good);
        const place = turned.length - 1 - next(40);
        turned[place] = (turned[place] ?? 0) ^ (1 + next(255));
        return turned;
      },
    ];
    const attacks = Array.from({ length: 1_000 }, (_, which) => make[which % make.length]?.() ?? good);
    const open: (string | null)[] = [];
    for (let from = 0; from < attacks.length; from += 10)
      open.push(...(await Promise.all(attacks.slice(from, from + 10).map((one) => attack([one])))));
    await expectUnharmed();
    // What is by chance a harmless message of the protocol may stay; what is closed says why.
    expect(open.filter((reason) => reason === null).length).toBeLessThan(100);
    for (const reason of open)
      if (reason) expect(reason).toMatch(/^(44\d\d|4400|4403|4404|4409|4422) [a-z_]+$/);
  });

  it('forged and unbound client ids, foreign names, formatting, embeds, too long, too many', async () => {
    const name = at.name('professional');
    const mine = anyClientId();
    const as = { clientId: mine };
    const state = Y.encodeStateAsUpdate(honest.doc);
    const by = (clientId: number, work: (doc: Y.Doc) => void): Uint8Array =>
      updateMessage(name, update(clientId, work, state));
    const inText = (doc: Y.Doc): Y.Text => doc.getText(at.field);
    const otherGoal = await at.goal('Not hers to take.');
    const own = at.name('own');
    const cases: [string, (Uint8Array | string)[], RegExp][] = [
      ['the id of another', [by(reader.doc.clientID, (doc) => inText(doc).insert(0, 'x'))], /forged_author/],
      ['an id of nobody', [by(anyClientId(), (doc) => inText(doc).insert(0, 'x'))], /forged_author/],
      ['formatting', [by(mine, (doc) => inText(doc).insert(0, 'x', { bold: true }))], /not_plain_text/],
      ['formatting of what is there', [by(mine, (doc) => inText(doc).format(0, 4, { href: 'javascript:' }))], /not_plain_text/],
      ['an embed', [by(mine, (doc) => inText(doc).insertEmbed(0, { src: 'x' }))], /not_plain_text/],
      ['an element', [by(mine, (doc) => inText(doc).insertEmbed(0, new Y.XmlElement('script')))], /not_plain_text/],
      ['an attribute', [by(mine, (doc) => inText(doc).setAttribute('onclick', 'x'))], /not_plain_text/],
      ['a map', [by(mine, (doc) => doc.getMap('settings').set('a', 1))], /not_plain_text|unknown_field/],
      ['a field of no entry', [by(mine, (doc) => doc.getText(`${newId()}/statement`).insert(0, 'x'))], /unknown_field/],
      ['a field that this entry lacks', [by(mine, (doc) => doc.getText(`${otherGoal}/secrets`).insert(0, 'x'))], /unknown_field/],
      ['more than fits', [by(mine, (doc) => inText(doc).insert(0, 'x'.repeat(400_000)))], /text_too_long|too_large/],
      ['a document not opened', [updateMessage(own, update(mine, (doc) => doc.getText(at.field).insert(0, 'x')))], /^null$/],
      ['a text frame', ['words'], /4400 malformed_message/],
      ['a server’s word', [Uint8Array.from([...text(name), 8, 1])], /4400 unknown_message/],
      ['a word to all', [Uint8Array.from([...text(name), 5, ...text('{"type":"changed"}')])], /4400 unknown_message/],
      ['a word to all servers', [Uint8Array.from([...text(name), 6, ...text('{}')])], /4400 unknown_message/],
      ['too large', [new Uint8Array(LIMITS.messageBytes + 1)], /1009/],
      ['too many', Array.from({ length: LIMITS.messagesAtOnce + 50 }, () => Uint8Array.from([...text(name), 3])), /4429 too_many_messages/],
      ['too many bytes', Array.from({ length: 6 }, () => updateMessage(name, new Uint8Array(900_000))), /4429 too_many_messages|4422/],
      ['too many documents', Array.from({ length: LIMITS.documentsPerSocket + 1 }, (_, which) => authMessage(`x${which}`, 'x')), /4429 too_many_documents/],
      ['a state vector that lies', [Uint8Array.from([...text(name), 0, 0, ...bytes([...number(2 ** 40), 1])])], /4400 malformed_message/],
    ]; // prettier-ignore
    for (const [what, messages, why] of cases)
      expect(`${what}: ${String(await attack(messages, as))}`).toMatch(
        new RegExp(`^${what}: .*${why.source.replace('^', '')}`),
      );
    await expectUnharmed();
    expect(await at.stored(at.field, 'own')).toBe('The sea.');
    expect(sent).toBeGreaterThan(1_500);
  });

  it('whoever does not say who they are is closed after a while, and nobody has too many sockets', async () => {
    const many = await Promise.all(
      Array.from({ length: LIMITS.socketsPerParty + 1 }, () => new RawSocket(at.url(0)).opened()),
    );
    const { token } = await at.colleague();
    for (const raw of many) raw.send(authMessage(at.name('professional'), token));
    await until(() => many.some(({ closed }) => closed !== undefined), 'one too many is closed');
    expect(many.flatMap(({ closed }) => closed ?? [])).toEqual([{ code: 4429, reason: 'too_many_sockets' }]);
    for (const raw of many) raw.end();
    await until(
      () => silent.closed !== undefined,
      'the silent one is closed',
      LIMITS.authenticateWithinMs + 3_000,
    );
    expect(silent.closed).toEqual({ code: 4408, reason: 'not_authenticated_in_time' });
  });

  it('no line of the logs holds a word of what was sent', () => {
    const said = at.processes.map((each) => each.output()).join('\n');
    expect(said).not.toMatch(/Forged|What she wrote/);
  });
});
