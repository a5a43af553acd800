import { DEMO_ORGANISATIONS, type DemoOrganisation, type DemoPerson } from './index';
import * as lists from './vocabulary';

const everyone = DEMO_ORGANISATIONS.flatMap((organisation) => organisation.people);
const plans = everyone.flatMap(({ plan }) => plan ?? []);

function repeated(values: (string | undefined)[]): string[] {
  const there = values.filter((value) => value !== undefined);
  return there.filter((value, at) => there.indexOf(value) !== at);
}

function emailOf(login: string | undefined, { key }: DemoOrganisation): string | undefined {
  return login && `${login}@${key}.example`;
}

const each = DEMO_ORGANISATIONS.map((organisation) => [organisation.key, organisation] as const);

describe.each(each)('%s', (_key, organisation) => {
  const { teams, workers, people } = organisation;
  const supporters = people.flatMap((person) => person.supporters);

  it('has 3 teams, 12 workers of all roles, 40 people, 12 of them with a full life', () => {
    expect([teams.length, workers.length, people.length]).toEqual([3, 12, 40]);
    expect(people.filter(({ full }) => full)).toHaveLength(12);
    const roles = new Set(workers.flatMap(({ memberships }) => memberships.map(({ role }) => role)));
    expect(roles).toEqual(new Set(lists.WORKER_ROLES));
    for (const team of teams)
      expect(people.some(({ episodes }) => episodes[0]?.team === team.key)).toBe(true);
  });

  it('has each login once, at its own address', () => {
    const all = [...workers, ...people, ...supporters].filter(({ login }) => login);
    expect(all.map(({ login }) => login).sort()).toEqual([...lists.LOGINS].sort());
    expect(all.map(({ email }) => email)).toEqual(all.map(({ login }) => emailOf(login, organisation)));
    const plain = workers.filter(({ login }) => !login);
    expect(plain.filter(({ email }) => !email.endsWith(`@${organisation.key}.example`))).toEqual([]);
    const [roles, wanted] = [['practitioner', 'peer', 'manager', 'admin', 'auditor'], lists.WORKER_ROLES];
    const held = roles.map((login) => workers.find((worker) => worker.login === login)?.memberships[0]?.role);
    expect(new Set(held)).toEqual(new Set(wanted));
  });

  it('has a main person with a full plan in force, and their supporter who may see three sections', () => {
    const main = people.find(({ login }) => login === 'person');
    const supporter = main?.supporters.find(({ login }) => login === 'supporter');
    expect([main?.full, main?.plan?.state]).toEqual([true, 'active']);
    const live =
      supporter?.consents.filter(({ status }) => status === 'given' || status === 'narrowed') ?? [];
    expect(live.map(({ sections }) => [...sections].sort())).toEqual([['about_me', 'goals', 'strengths']]);
    const practitioner = workers.find(({ login }) => login === 'practitioner');
    expect(main?.episodes[0]?.keyWorker).toBe(practitioner?.key);
  });

  it('names nobody twice and shares no key, address or identifier', () => {
    expect(repeated([...teams, ...workers, ...people].map(({ key }) => key))).toEqual([]);
    expect(repeated(people.map(({ name }) => name))).toEqual([]);
    expect(repeated(workers.map(({ name }) => name))).toEqual([]);
    expect(repeated([...workers, ...people, ...supporters].map(({ email }) => email))).toEqual([]);
    const identifiers = people.flatMap((person) => person.identifiers);
    expect(repeated(identifiers.map(({ system, value }) => `${system} ${value}`))).toEqual([]);
    for (const person of people) expect(repeated(person.supporters.map(({ key }) => key))).toEqual([]);
  });

  it('covers every state of a plan, and people without one', () => {
    const states = new Set(people.map(({ plan }) => plan?.state ?? 'none'));
    expect(states).toEqual(new Set([...lists.PLAN_STATES, 'none']));
    const overdue = people.filter(({ plan }) => plan?.state === 'active' && (plan.reviewInDays ?? 0) < 0);
    expect(overdue.length).toBeGreaterThan(0);
  });

  it('covers every state of consent, and supporters wanted, not wanted and not asked about', () => {
    const consents = supporters.flatMap((supporter) => supporter.consents.map(({ status }) => status));
    expect(new Set(consents)).toEqual(new Set(lists.CONSENT_STATES));
    expect(new Set(supporters.map(({ wanted }) => wanted))).toEqual(new Set(lists.WANTED));
  });
});

describe('the two organisations together', () => {
  it('know nobody twice, except the one worker who is supported elsewhere', () => {
    const shared = everyone.filter((person) => person.sharesAccountWith);
    const workers = DEMO_ORGANISATIONS.flatMap((organisation) => organisation.workers);
    expect(repeated([...everyone, ...workers].map(({ name }) => name))).toEqual(
      shared.map(({ name }) => name),
    );
    expect(shared).toHaveLength(1);
    for (const { email, sharesAccountWith } of shared)
      expect(workers.find(({ key }) => key === sharesAccountWith?.worker)?.email).toBe(email);
    const nhs = everyone.flatMap(({ identifiers }) =>
      identifiers.filter(({ system }) => system === 'nhs-number'),
    );
    expect(repeated(nhs.map(({ value }) => value))).toEqual([]);
  });

  it('cover every stance, method, state of a goal and of a step', () => {
    const seen = (values: string[], known: readonly string[]) =>
      expect(new Set(values)).toEqual(new Set(known));
    const answers = plans.flatMap((plan) => plan.proposal?.attestations ?? []);
    seen(
      answers.map(({ stance }) => stance),
      lists.STANCES,
    );
    const second = plans.flatMap((plan) => plan.secondProposal?.attestations ?? []);
    seen(
      [...answers, ...second].map(({ method }) => method),
      lists.ATTESTATION_METHODS,
    );
    const moved = new Set([
      ...plans.flatMap(({ progress }) => progress.map(({ state }) => state)),
      'idea',
      'planned',
    ]);
    seen([...moved], [...lists.GOAL_STATES, ...lists.STEP_STATES]);
    seen(
      plans.flatMap(({ suggestions }) => suggestions.map(({ status }) => status)),
      lists.SUGGESTION_STATES,
    );
    seen(
      plans.flatMap((plan) => plan.disagreements.map(({ status }) => status)),
      lists.DISAGREEMENT_STATES,
    );
    seen(
      plans.flatMap(({ withoutAgreement }) => withoutAgreement?.reason ?? []),
      lists.WITHOUT_AGREEMENT_REASONS,
    );
  });

  it('hold names and dates as people really have them', () => {
    const some = (of: (person: DemoPerson) => boolean) => everyone.filter(of).length;
    const rightToLeft = /[\u0590-\u08ff]/u;
    for (const { people } of DEMO_ORGANISATIONS) {
      expect(people.filter(({ name }) => rightToLeft.test(name)).length).toBeGreaterThan(0);
      expect(people.filter(({ name }) => /[^\p{ASCII}]/u.test(name)).length).toBeGreaterThan(3);
      expect(people.filter(({ interpreter }) => interpreter).length).toBeGreaterThan(3);
    }
    expect(some(({ name, family, given }) => !name.includes(' ') && !family && !given)).toBe(1);
    expect(some(({ dateOfBirth }) => /^\d{4}$/u.test(dateOfBirth ?? ''))).toBeGreaterThan(2);
    expect(some(({ dateOfBirth }) => /^\d{4}-\d{2}$/u.test(dateOfBirth ?? ''))).toBeGreaterThan(2);
    expect(some(({ plan }) => /\p{Extended_Pictographic}/u.test(JSON.stringify(plan ?? '')))).toBeGreaterThan(
      4,
    );
    expect(new Set(everyone.map(({ language }) => language)).size).toBeGreaterThan(10);
  });
});
