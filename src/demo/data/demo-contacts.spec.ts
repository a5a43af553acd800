import { DEMO_ORGANISATIONS } from './index';
import { CONTACT_KINDS, CONTACT_SAFETY, FORMATS, SECTIONS, SUPPORTER_ROLES } from './vocabulary';

const people = DEMO_ORGANISATIONS.flatMap((organisation) => organisation.people);
const contacts = people.flatMap((person) => [
  ...person.contacts,
  ...person.supporters.flatMap((supporter) => supporter.contacts),
]);

/** The numbers Ofcom keeps for drama: they ring nowhere. */
const DRAMA_NUMBER = /^(?:07700 900\d{3}|01632 960\d{3})$/u;

/** The last digit of an NHS number follows from the nine before it. */
function isNhsNumber(value: string): boolean {
  const digits = [...value].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return /^\d{10}$/u.test(value) && (11 - (sum % 11)) % 11 === digits[9];
}

function isDateOrPart(text: string): boolean {
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(text) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

describe('who and how to reach them', () => {
  it('uses numbers that ring nowhere', () => {
    const numbers = contacts
      .filter(({ kind }) => kind === 'mobile' || kind === 'phone')
      .map(({ value }) => value);
    const crisis = people.flatMap(({ plan }) => plan?.crisisContacts.map(({ phone }) => phone) ?? []);
    expect(numbers.length).toBeGreaterThan(60);
    expect([...numbers, ...crisis].filter((number) => !DRAMA_NUMBER.test(number))).toEqual([]);
  });

  it('uses addresses that reach nobody', () => {
    const emails = [
      ...contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value),
      ...people.flatMap(({ email, supporters }) => [
        email,
        ...supporters.map((supporter) => supporter.email),
      ]),
      ...DEMO_ORGANISATIONS.flatMap(({ workers }) => workers.map(({ email }) => email)),
    ];
    const real = emails.filter((email) => email !== undefined && !/^[a-z.-]+@[a-z]+\.example$/u.test(email));
    expect(real).toEqual([]);
  });

  it('says in words what care a contact needs', () => {
    expect(contacts.filter(({ safe, rule }) => safe === 'with_care' && !rule)).toEqual([]);
    expect(new Set(contacts.map(({ safe }) => safe))).toEqual(new Set(CONTACT_SAFETY));
    expect(new Set(contacts.map(({ kind }) => kind))).toEqual(new Set(CONTACT_KINDS));
  });

  it('uses numbers of the test range with a right last digit', () => {
    const numbers = people.flatMap(({ identifiers }) =>
      identifiers.filter(({ system }) => system === 'nhs-number').map(({ value }) => value),
    );
    expect(numbers.length).toBeGreaterThan(70);
    expect(numbers.filter((number) => !number.startsWith('999') || !isNhsNumber(number))).toEqual([]);
    expect(isNhsNumber('9990000000')).toBe(false);
  });

  it('gives dates of birth that are days, months or years, of people who are 16 to 100', () => {
    const dates = people.flatMap(({ dateOfBirth }) => dateOfBirth ?? []);
    expect(dates.filter((date) => !isDateOrPart(date) || date < '1925' || date > '2009')).toEqual([]);
    expect(isDateOrPart('2001-02-30')).toBe(false);
  });

  it('keeps to the closed lists', () => {
    const formats: readonly string[] = FORMATS;
    expect(people.flatMap((person) => person.formats.filter((format) => !formats.includes(format)))).toEqual(
      [],
    );
    const supporters = people.flatMap((person) => person.supporters);
    expect(new Set(supporters.flatMap(({ roles }) => roles))).toEqual(new Set(SUPPORTER_ROLES));
    const sections: readonly string[] = SECTIONS;
    const consents = supporters.flatMap((supporter) => supporter.consents);
    expect(
      consents.flatMap((consent) => consent.sections.filter((name) => !sections.includes(name))),
    ).toEqual([]);
  });

  it('tells a consent from its state', () => {
    const consents = people.flatMap(({ supporters }) =>
      supporters.flatMap((supporter) => supporter.consents),
    );
    for (const { status, sections, narrowedFrom, expiresInDays } of consents) {
      expect(sections.length).toBeGreaterThan(0);
      expect(narrowedFrom !== undefined).toBe(status === 'narrowed');
      expect(sections.every((section) => narrowedFrom?.includes(section) ?? true)).toBe(true);
      if (expiresInDays !== undefined) expect(expiresInDays).toBeGreaterThan(0);
    }
    const unwanted = people.flatMap(({ supporters }) => supporters.filter(({ wanted }) => wanted !== 'yes'));
    expect(
      unwanted.flatMap((supporter) => supporter.consents.filter(({ status }) => status !== 'refused')),
    ).toEqual([]);
  });
});
