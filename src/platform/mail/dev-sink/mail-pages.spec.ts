import { listPage, mailPage } from './mail-pages';
import type { CaughtMail } from './mail-sink';

const MAIL: CaughtMail = {
  id: '01a2b3c4-0000-7000-8000-000000000001',
  at: new Date('2026-03-02T09:30:00Z'),
  from: 'Trellis <no-reply@trellis.example>',
  to: ['"><script>alert(1)</script>@example.org'],
  subject: '<img src=x onerror=alert(1)>',
  text: 'Open https://trellis.example/link#trl_a&b and <b>go on</b>\njavascript:alert(1)',
  messageId: '<one@trellis.example>',
};

describe('the pages of caught mail', () => {
  it('show what was sent as text, whatever it holds', () => {
    for (const html of [listPage([MAIL]), mailPage(MAIL)]) {
      expect(html).not.toMatch(/<(script|img|b)\b/);
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(html).not.toMatch(/<style|style=|on\w+="/);
    }
  });

  it('make addresses of the web into links, and nothing else', () => {
    const html = mailPage(MAIL);
    expect(html).toContain('<a href="https://trellis.example/link#trl_a&amp;b">');
    expect(html).not.toContain('href="javascript');
  });

  it('say when there is none', () => {
    expect(listPage([])).toContain('No mail');
  });
});
