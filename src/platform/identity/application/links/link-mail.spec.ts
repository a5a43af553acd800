import { linkMail, type LinkMail } from './link-mail';

const MAIL: LinkMail = {
  purpose: 'sign_in',
  to: 'amira@example.org',
  url: 'https://trellis.example/link#trl_secret',
  party: 'Amira Haddad',
  organisation: 'Northside Recovery',
  askedBy: null,
  messageId: 'one@mail.trellis',
  until: 'Monday 2 March 2026 at 10:00:00 GMT',
};

describe('the mail with a link', () => {
  it('says who asked and until when, and holds the link once', () => {
    const { to, text } = linkMail(MAIL);
    expect(to).toBe('amira@example.org');
    expect(text).toContain('sign in at Northside Recovery');
    expect(text).toContain('until Monday 2 March 2026 at 10:00:00 GMT');
    expect(text.split('https://trellis.example/link#trl_secret')).toHaveLength(2);
  });

  it('names whoever invites or asks', () => {
    for (const purpose of ['invitation', 'attestation'] as const)
      expect(linkMail({ ...MAIL, purpose, askedBy: 'Ruth Adeyemi' }).text).toContain(
        'Ruth Adeyemi (Northside Recovery)',
      );
  });

  it('shows nothing on a locked screen: the subject is the same for every organisation', () => {
    for (const purpose of ['sign_in', 'password_reset', 'invitation', 'attestation'] as const) {
      const { subject, text } = linkMail({ ...MAIL, purpose });
      expect(subject).not.toMatch(/northside|recovery|plan|amira|trl_/i);
      expect(text).not.toMatch(/\b(plan|goal|care|mental|health|support(er|s)?)\b/i);
    }
  });
});
