import type { Mail } from '../../../../platform/mail/mailer';
import type { Outgoing } from '../../persistence/outgoing';
import type { Translator } from '../../words/translator';

/** Where the things of the web app are. */
export interface Places {
  readonly one: (notificationId: string) => string;
  readonly all: string;
  readonly preferences: string;
}

export function placesAt(publicUrl: string): Places {
  const base = publicUrl.replace(/\/$/, '');
  return {
    one: (id) => `${base}/notifications/${id}`,
    all: `${base}/notifications`,
    preferences: `${base}/account/notifications`,
  };
}

/** One mail for what has been gathered: as text and as a page, and neither says what it is about. */
export function composeMail(
  outgoing: Outgoing,
  { to, messageId, places }: { to: string; messageId: string; places: Places },
  translator: Translator,
): Mail {
  const say = translator.in(outgoing.language);
  const { items, name, organisation } = outgoing;
  const [first] = items;
  const single = items.length === 1 && first ? first : null;
  const lines = linesOf(items).map(({ kind, count }) => {
    const line = say(`kinds.${kind}.line`);
    return count === 1 ? line : `${line} (${count})`;
  });
  const url = single ? places.one(single.id) : places.all;
  const paragraphs = [
    say('mail.hello', { name }),
    ...(single ? lines : [say('mail.linesHead'), lines.map((line) => `– ${line}`).join('\n')]),
    say(single ? 'mail.open' : 'mail.openAll'),
    url,
    say('mail.from', { organisation }),
    `${say('mail.preferences')}\n${places.preferences}`,
  ];
  return {
    to,
    subject: single ? say(`kinds.${single.kind}.subject`) : say('mail.several', { count: items.length }),
    text: `${paragraphs.join('\n\n')}\n`,
    html: pageOf(translator.languageFor(outgoing.language), paragraphs),
    // The same when it is sent again after a fault: a reader's mail program shows it once.
    messageId,
    unsubscribe: { url: places.preferences, comment: say('mail.unsubscribe') },
  };
}

/** Each kind once, in the order in which it first came, with how many there are. */
function linesOf(items: Outgoing['items']): { kind: string; count: number }[] {
  return [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, all]) => ({ kind, count: all.length }));
}

function pageOf(language: string, paragraphs: readonly string[]): string {
  const body = paragraphs
    .map((text) => `<p>${linked(escaped(text)).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
  return `<!doctype html><html lang="${escaped(language)}"><body>\n${body}\n</body></html>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Only a line that is an address becomes a link: a name that looks like one stays text. */
function linked(text: string): string {
  return text.replace(/^https?:\/\/\S+$/gm, (url) => `<a href="${url}">${url}</a>`);
}
