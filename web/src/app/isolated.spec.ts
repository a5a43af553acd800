import { isolated } from './isolated';

describe('names within a sentence', () => {
  it.each(['أميرة حداد', 'שרה', 'Joanna (جو)'])('%s keeps its direction to itself', (name) => {
    expect(isolated(name)).toBe(`\u2068${name}\u2069`);
  });

  it.each(['Amira Haddad', 'Łukasz', '李', '👩🏽‍🦽', ''])('%s stays as it is', (name) => {
    expect(isolated(name)).toBe(name);
  });
});
