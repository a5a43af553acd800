import type { CaughtMail } from './mail-sink';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Plain HTML without a script or a style: it shows under the strictest content security policy. */
function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body>
<h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;
}

/** All mail the demo has caught. */
export function listPage(mails: readonly CaughtMail[]): string {
  if (mails.length === 0) return page('Mail', '<p>No mail has been sent yet.</p>');
  const rows = mails.map(
    ({ id, at, to, subject }) =>
      `<tr><td>${at.toISOString()}</td><td>${escaped(to.join(', '))}</td>` +
      `<td><a href="/dev/mail/${id}">${escaped(subject)}</a></td></tr>`,
  );
  return page(
    'Mail',
    `<p>Mail of this demo goes nowhere else.</p>
<table>
<thead><tr><th>Sent</th><th>To</th><th>Subject</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`,
  );
}

/** One mail as its reader would see it, with links to follow. */
export function mailPage({ at, from, to, subject, text }: CaughtMail): string {
  const linked = escaped(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
  return page(
    subject,
    `<p><a href="/dev/mail">All mail</a></p>
<p>From ${escaped(from)}<br>To ${escaped(to.join(', '))}<br>Sent ${at.toISOString()}</p>
<pre>${linked}</pre>`,
  );
}
