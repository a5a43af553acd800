import { initialsOf } from './initials';

describe('initials', () => {
  const seen = (name: string): string => initialsOf(name).replace('\u200c', '|');

  it('are of the first name and the last', () => {
    expect(seen('Amira Haddad')).toBe('A|H');
    expect(seen('kelly-ann de la Moss')).toBe('K|M');
    expect(seen('Cher')).toBe('C');
  });

  it('are none of a title', () => {
    expect(seen('Dr Leila Farahani')).toBe('L|F');
    expect(seen('Prof. Lovelace')).toBe('L');
    expect(seen('Miss')).toBe('M');
  });

  it('stand apart where letters are joined, and are none of signs', () => {
    expect(seen('لمار حداد')).toBe('ل|ح');
    expect(seen('🌻 Sam 🌻')).toBe('S');
    expect(initialsOf('لمار حداد')).toContain('\u200c');
  });
});
