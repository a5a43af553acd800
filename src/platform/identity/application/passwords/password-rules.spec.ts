import { Config, type Mode } from '../../../config/config';
import { DEMO_PASSWORD } from './demo-password';
import { PasswordRules, type PasswordOwner } from './password-rules';

const PERSON: PasswordOwner = { kinds: ['person'], own: ['amira.haddad@northside.example', 'Amira Haddad'] };
const WORKER: PasswordOwner = { ...PERSON, kinds: ['person', 'worker'] };

describe('PasswordRules', () => {
  const inMode = (mode: Mode): PasswordRules => new PasswordRules(Object.assign(new Config(), { mode }));
  const rules = inMode('production');
  const codeOf = (password: string, owner = WORKER, by = rules): Promise<unknown> =>
    by.require(password, owner).then(
      () => null,
      (error: unknown) => error,
    );

  it('takes long ones that nobody guesses, in any script', async () => {
    for (const password of [
      'river stones under seven bridges',
      'Tw4n#s-oblique-fennel',
      'хлеб соль и тихая река',
      '🦊 kettle 🧵 orbit 🪴 mango',
      'x7!kQ2@vLp9#Zt4'.repeat(13).slice(0, 200),
    ])
      expect(await codeOf(password)).toBeNull();
  });

  it('asks workers for 15 characters and everybody else for 12, counted as characters', async () => {
    expect(await codeOf('fennel-orbit-7')).toMatchObject({ status: 422, code: 'password_too_short' });
    expect(await codeOf('fennel-orbit-7', PERSON)).toBeNull();
    expect(await codeOf('fennel-orb7', PERSON)).toMatchObject({ code: 'password_too_short' });
    expect(await codeOf('🦊'.repeat(11), PERSON)).toMatchObject({ code: 'password_too_short' });
  });

  it('refuses those that leaked, in any letter case', async () => {
    for (const password of ['qwerty123456789', 'QWERTY123456789', 'momsanaladventure', '1qaz2wsx3edc4rfv'])
      expect(await codeOf(password)).toMatchObject({ status: 422, code: 'password_breached' });
  });

  it('refuses those that are guessed easily, and says where', async () => {
    for (const password of [
      'aaaaaaaaaaaaaaaaaaaa',
      'passwordpassword1',
      'abcdefghijklmnopqrst',
      '12345123451234512345',
      'password1'.repeat(22),
    ])
      expect(await codeOf(password)).toMatchObject({
        status: 422,
        code: 'password_too_weak',
        errors: [{ pointer: '/password', code: 'password_too_weak' }],
      });
  });

  it("refuses those that are made of the owner's own address and name", async () => {
    for (const password of ['amira.haddad@northside.example', 'Amira Haddad 1984!', 'haddad.amira.haddad'])
      expect(await codeOf(password)).toMatchObject({ code: 'password_too_weak' });
    expect(await codeOf('amira counts nine herons at dusk')).toBeNull();
  });

  it('takes the password of the demo in demo mode only', async () => {
    expect(await codeOf(DEMO_PASSWORD, WORKER, inMode('demo'))).toBeNull();
    for (const mode of ['production', 'development', 'test'] as const)
      expect(await codeOf(DEMO_PASSWORD, WORKER, inMode(mode))).toMatchObject({ code: 'password_breached' });
  });
});
