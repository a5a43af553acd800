import i18next from 'i18next';
import en from '../app/words/en-GB/problems.json';
import es from '../app/words/es/problems.json';
import { sayFault } from './say-fault';

describe('what is wrong with a field', () => {
  beforeAll(() =>
    i18next.init({
      lng: 'es',
      fallbackLng: 'en-GB',
      resources: { 'en-GB': { problems: en }, es: { problems: es } },
    }),
  );
  const fault = (code: string, limit?: number) => ({
    ...{ pointer: '/name', code, message: 'as the service says it' },
    ...(limit === undefined ? {} : { limit }),
  });

  it('is said in the language of the page, with the number of its rule', () => {
    expect(sayFault(fault('is_email'))).toBe(es.field_is_email);
    expect(sayFault(fault('too_long', 200))).toBe('Es demasiado largo: caben 200 letras.');
    expect(sayFault(fault('too_long'))).toBe(es.field_too_long);
    // A rule with a number that its words do not ask for.
    expect(sayFault(fault('array_min_size', 1))).toBe(es.field_array_min_size);
  });

  it('is said as it is elsewhere, where the whole of what was asked is refused for the same reason', () => {
    expect(sayFault(fault('expires_in_past'))).toBe(es.expires_in_past);
  });

  it('is told as the service says it, where there are no words for the rule', () => {
    expect(sayFault(fault('a_rule_of_tomorrow', 3))).toBe('as the service says it');
  });

  it('has words that do without a number wherever there are some with one', () => {
    const withNumber = Object.keys(en).filter((key) => /^field_.*_limit$/.test(key));
    expect(withNumber).not.toEqual([]);
    expect(Object.keys(en)).toEqual(
      expect.arrayContaining(withNumber.map((key) => key.replace('_limit', ''))),
    );
  });
});
