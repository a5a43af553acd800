import { Passwords } from './passwords';

describe('Passwords', () => {
  const passwords = new Passwords();
  beforeAll(() => passwords.onModuleInit());

  it('are hashed with argon2id, 19 MiB, two passes and one lane', async () => {
    expect(await passwords.hash('river stones')).toMatch(/^\$argon2id\$v=19\$m=19456,p=1,t=2\$/);
  });

  it('are recognised however a keyboard composes them', async () => {
    const hash = await passwords.hash('caf\u00e9 terrace at noon');
    expect(await passwords.verify(hash, 'cafe\u0301 terrace at noon')).toBe(true);
    expect(await passwords.verify(hash, 'cafe terrace at noon')).toBe(false);
  });

  it('match nothing where there is none', async () => {
    expect(await passwords.verify(null, 'river stones')).toBe(false);
  });
});
