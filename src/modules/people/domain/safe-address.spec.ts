import { safeAddress } from './safe-address';

const contact = (value: string, safe: string, kind = 'email') => ({ kind, value, safe });

describe('where a message may go that nobody reads over', () => {
  it.each([
    ['the address one signs in with', 'sam@example.org', [], 'sam@example.org'],
    ['nowhere, when nothing is known', null, [], undefined],
    ['an address that is always safe', null, [contact('sam@example.org', 'always')], 'sam@example.org'],
    ['never a telephone', null, [contact('020 7946 0000', 'always', 'mobile')], undefined],
    ['not where care is needed', null, [contact('sam@example.org', 'with_care')], undefined],
    [
      'not where one signs in, once that is said not to be safe',
      'sam@example.org',
      [contact('Sam@Example.org', 'never'), contact('other@example.org', 'always')],
      'other@example.org',
    ],
    [
      'whatever blanks it was written down with',
      'sam@example.org',
      [contact(' Sam@example.org\t', 'never')],
      undefined,
    ],
    [
      'not to one that is written down twice, and once as not safe',
      null,
      [contact('sam@example.org', 'always'), contact('SAM@example.org ', 'with_care')],
      undefined,
    ],
  ])('%s', (_what, account, contacts, expected) => {
    expect(safeAddress(account, contacts)).toBe(expected);
  });
});
