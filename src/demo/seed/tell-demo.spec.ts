import { DEMO_ORGANISATIONS } from '../data';
import { accountsOf } from './accounts';
import { tellDemo } from './tell-demo';

const now = new Date('2026-03-12T00:20:00Z');

function tell(organisation: (typeof DEMO_ORGANISATIONS)[number]) {
  const accounts = new Map(
    [...accountsOf(organisation).emails].map((email) => [email, `account of ${email}`]),
  );
  return tellDemo(organisation, { now, accounts, transaction: '7' });
}

describe.each(DEMO_ORGANISATIONS.map((organisation) => [organisation.key, organisation] as const))(
  'the story of %s',
  (_key, organisation) => {
    const { rows } = tell(organisation);

    it('is the same each time it is told of one moment', () => {
      expect(JSON.stringify(tell(organisation))).toBe(JSON.stringify(tell(organisation)));
    });

    it('breaks no rule of the domain, and tells of every person', () => {
      expect(rows.of('person')).toHaveLength(40);
      expect(rows.of('plan')).toHaveLength(organisation.people.filter(({ plan }) => plan).length);
    });

    it('lies in the past', () => {
      const dates = [...rows.of('audit_entry'), ...rows.of('state_change'), ...rows.of('attestation')];
      const ahead = dates.filter(({ at }) => (at as Date) > now);
      expect(ahead).toEqual([]);
    });

    it('gives later things later ids', () => {
      const entries = rows
        .of('progress')
        .map(({ id, at }) => ({ id: id as string, at: (at as Date).getTime() }));
      const byId = entries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
      expect(byId.map(({ at }) => at)).toEqual(
        byId.map(({ at }) => at).toSorted((one, other) => one - other),
      );
      expect(entries.length).toBeGreaterThan(50);
    });
  },
);
