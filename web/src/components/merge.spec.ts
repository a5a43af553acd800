import { bringTogether, changesAny, taking } from './merge';

describe('what two people changed in one thing', () => {
  const was = { name: 'Amira', pronouns: null, formats: [] as string[], language: 'ar' };

  it('stands both, where each changed another field', () => {
    const mine = { name: 'Amira', pronouns: 'she' };
    const { body, clashing } = bringTogether(mine, was, { ...was, name: 'Amira H.' });
    expect(body).toEqual({ name: 'Amira H.', pronouns: 'she' });
    expect(clashing).toEqual([]);
  });

  it('is for somebody to decide where both changed one field', () => {
    const now = { ...was, pronouns: 'they' };
    const { body, clashing } = bringTogether({ pronouns: 'she', language: 'en' }, was, now);
    expect(clashing).toEqual(['pronouns']);
    expect(body.pronouns).toBe('she');
    expect(taking(body, now, clashing)).toEqual({ pronouns: 'they', language: 'en' });
  });

  it('is no clash where both came to the same, or where nothing was written either way', () => {
    const mine = { pronouns: 'she', formats: [] as string[] };
    const { clashing } = bringTogether(mine, was, { ...was, pronouns: 'she', formats: undefined });
    expect(clashing).toEqual([]);
  });

  it('does not depend on the order in which the parts of a value come', () => {
    const phone = { kind: 'mobile', value: '1', safe: 'never' };
    const turned = { safe: 'never', value: '1', kind: 'mobile' };
    const { clashing } = bringTogether({ contacts: [phone] }, { contacts: [turned] }, { contacts: [] });
    expect(clashing).toEqual([]);
    expect(changesAny({ contacts: [phone] }, { contacts: [turned] })).toBe(false);
  });
});
