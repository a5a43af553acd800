import { DEMO_ORGANISATIONS, type DemoOrganisation, type DemoPerson, type DemoPlan } from './index';
import { movesOf, referencesOf } from './testing/plan-checks';
import { sayable, textsOf } from './testing/words';
import * as lists from './vocabulary';

interface Case {
  organisation: DemoOrganisation;
  person: DemoPerson;
  plan: DemoPlan;
}

const cases = DEMO_ORGANISATIONS.flatMap((organisation) =>
  organisation.people.flatMap((person): Case[] =>
    person.plan ? [{ organisation, person, plan: person.plan }] : [],
  ),
);
const offending = (wrong: (one: Case) => boolean) => cases.filter(wrong).map(({ person }) => person.key);
const personsAnswer = ({ proposal }: DemoPlan) => proposal?.attestations.find(({ by }) => by === 'person');
const wasInForce = ({ state }: DemoPlan) => state !== 'not_yet_agreed' && state !== 'proposed';

describe('the states of the demo’s plans', () => {
  it('have a proposal unless nothing was agreed yet, and an answer once in force', () => {
    expect(
      offending(({ plan }) => (plan.state === 'not_yet_agreed') !== (plan.proposal === undefined)),
    ).toEqual([]);
    expect(offending(({ plan }) => wasInForce(plan) !== (personsAnswer(plan) !== undefined))).toEqual([]);
  });

  it('call agreed what the person agreed to, and nothing else', () => {
    const agreed = ({ plan }: Case) => (personsAnswer(plan)?.stance ?? '').startsWith('agree');
    const without = ({ plan }: Case) => plan.state === 'active_without_agreement';
    expect(offending((one) => wasInForce(one.plan) && agreed(one) === without(one))).toEqual([]);
    expect(offending((one) => without(one) !== (one.plan.withoutAgreement !== undefined))).toEqual([]);
    const late = ({ plan: { withoutAgreement }, plan }: Case) =>
      (personsAnswer(plan)?.daysAgo ?? 0) + (withoutAgreement?.offerAgainInDays ?? 0) > 28;
    expect(offending((one) => without(one) && late(one))).toEqual([]);
    const reasonOf = { disagree: 'disagreed', declined: 'declined', unable: 'unable' } as Record<
      string,
      string
    >;
    const stance = ({ plan }: Case) => reasonOf[personsAnswer(plan)?.stance ?? ''];
    expect(offending((one) => without(one) && one.plan.withoutAgreement?.reason !== stance(one))).toEqual([]);
  });

  it('say why they are paused or ended, in whose view, and how to come back', () => {
    expect(offending(({ plan }) => (plan.state === 'paused') !== (plan.paused !== undefined))).toEqual([]);
    expect(offending(({ plan }) => (plan.state === 'ended') !== (plan.ended !== undefined))).toEqual([]);
    const closed = ({ person }: Case) => person.episodes.every((episode) => episode.closed);
    expect(offending((one) => (one.plan.state === 'ended') !== closed(one))).toEqual([]);
  });

  it('invariant 5: have a key worker, a review date and a crisis contact before they are put to anybody', () => {
    expect(offending(({ plan }) => plan.proposal !== undefined && plan.crisisContacts.length === 0)).toEqual(
      [],
    );
    expect(offending(({ plan }) => plan.proposal !== undefined && plan.reviewInDays === undefined)).toEqual(
      [],
    );
    const keyWorkerOf = ({ organisation, person }: Case) =>
      organisation.workers.find(({ key }) => key === person.episodes[0]?.keyWorker);
    const inTeam = (one: Case) =>
      keyWorkerOf(one)?.memberships.some(({ team }) => team === one.person.episodes[0]?.team) ?? false;
    expect(offending((one) => !inTeam(one))).toEqual([]);
  });

  it('run forward in time', () => {
    const order = ({ plan }: Case) => {
      const last = plan.ended?.daysAgo ?? plan.paused?.daysAgo ?? 0;
      const second = plan.secondProposal?.proposedDaysAgo ?? last;
      return [plan.openedDaysAgo, plan.proposal?.proposedDaysAgo ?? second, second, last, 0];
    };
    expect(offending((one) => order(one).some((day, at, days) => day < (days[at + 1] ?? 0)))).toEqual([]);
    const answers = ({ plan }: Case) =>
      [plan.proposal, plan.secondProposal].flatMap((proposal) =>
        (proposal?.attestations ?? []).map(({ daysAgo }) => (proposal?.proposedDaysAgo ?? 0) - daysAgo),
      );
    expect(offending((one) => answers(one).some((days) => days < 0))).toEqual([]);
    const edits = ({ plan }: Case) => (plan.laterEdits ?? []).map(({ daysAgo }) => daysAgo);
    expect(offending((one) => edits(one).some((day, at, days) => day < (days[at + 1] ?? 0)))).toEqual([]);
    const agreedAt = ({ plan }: Case) => personsAnswer(plan)?.daysAgo ?? 0;
    expect(offending((one) => edits(one).some((day) => day > agreedAt(one)))).toEqual([]);
    const fromSecond = ({ plan }: Case) => plan.secondProposal?.proposedDaysAgo ?? 0;
    expect(offending((one) => edits(one).some((day) => day < fromSecond(one)))).toEqual([]);
    const before = ({ person, plan }: Case) =>
      plan.openedDaysAgo > (person.episodes[0]?.referredDaysAgo ?? 0);
    expect(offending(before)).toEqual([]);
  });
});

describe('the content of the demo’s plans', () => {
  it('refers only to what is there, by keys that stand for one thing', () => {
    const lost = cases.flatMap(({ organisation, person, plan }) => {
      const { missing, repeatedKeys } = referencesOf(organisation, person, plan);
      return [...missing, ...repeatedKeys].map((key) => `${person.key}: ${key}`);
    });
    expect(lost).toEqual([]);
    const { organisation, person, plan } = cases[0]!;
    const planted = {
      on: 'market',
      field: 'words',
      text: 'x',
      by: 'nobody',
      status: 'left',
      daysAgo: 1,
    } as const;
    const found = referencesOf(organisation, person, { ...plan, suggestions: [planted] });
    expect(found.missing).toEqual(['nobody', 'market.words']);
  });

  it('keeps to the closed lists', () => {
    const of = (pick: (plan: DemoPlan) => (string | undefined)[], known: readonly string[]) =>
      expect(
        cases.flatMap(({ plan }) => pick(plan).filter((value) => value && !known.includes(value))),
      ).toEqual([]);
    of((plan) => plan.aboutMe.map(({ heading }) => heading), lists.HEADINGS);
    of((plan) => plan.preferences.map(({ area }) => area), lists.PREFERENCE_AREAS);
    of((plan) => plan.preferences.map(({ wish }) => wish), lists.PREFERENCE_WISHES);
    of((plan) => [...plan.strengths, ...plan.goals].map(({ lifeArea }) => lifeArea), lists.LIFE_AREAS);
    of((plan) => plan.strengths.map(({ time }) => time), lists.STRENGTH_TIMES);
    of((plan) => [...plan.strengths, ...plan.goals].flatMap(({ chime = [] }) => chime), lists.CHIME_TAGS);
    of((plan) => plan.needs.map(({ important }) => important), ['to', 'for']);
    of((plan) => plan.barriers.map(({ origin }) => origin), ['personal', 'structural']);
    of((plan) => plan.goals.map(({ kind }) => kind), lists.GOAL_KINDS);
    of((plan) => plan.goals.map(({ direction }) => direction), lists.DIRECTIONS);
    const kinds = new Set(cases.flatMap(({ plan }) => plan.goals.map(({ kind }) => kind)));
    const directions = new Set(cases.flatMap(({ plan }) => plan.goals.map(({ direction }) => direction)));
    expect([kinds, directions]).toEqual([new Set(lists.GOAL_KINDS), new Set(lists.DIRECTIONS)]);
  });

  it('moves goals and steps along the arrows of the domain, forward in time', () => {
    expect(
      cases.flatMap(({ person, plan }) => movesOf(plan).map((wrong) => `${person.key}: ${wrong}`)),
    ).toEqual([]);
    const [{ plan }] = cases as [Case];
    const planted = {
      ...plan,
      progress: [...plan.progress, { on: 'market', state: 'idea' as const, daysAgo: 900 }],
    };
    expect(movesOf(planted).length).toBeGreaterThan(0);
  });

  it('stays within limits', () => {
    const tenth = (value: number | undefined) => value === undefined || (value >= 1 && value <= 10);
    const steps = ({ plan }: Case) => plan.goals.flatMap((goal) => goal.steps);
    expect(offending(({ plan }) => plan.goals.length < 1 || plan.goals.length > 5)).toEqual([]);
    expect(offending((one) => steps(one).some((step) => !tenth(step.confidence)))).toEqual([]);
    expect(offending(({ plan }) => plan.goals.some((goal) => !tenth(goal.importance)))).toEqual([]);
    expect(offending(({ plan }) => plan.goals.some((goal) => goal.steps.length > 5))).toEqual([]);
    expect(offending(({ plan }) => plan.strengths.length < 1 || plan.aboutMe.length < 1)).toEqual([]);
  });

  it('has words in every field, and some that wait to be read back', () => {
    expect(offending(({ plan }) => textsOf(plan).some(({ text }) => !sayable(text)))).toEqual([]);
    const waiting = cases.filter(({ plan }) => textsOf(plan).some(({ text }) => text.dictation));
    expect(waiting.length).toBeGreaterThan(8);
    expect(sayable({ lang: 'en' })).toBe(false);
  });

  it('lives in the person’s words: every goal is theirs, or waits to be read back', () => {
    const theirs = (text: { own?: string; dictated?: string; dictation?: string }) =>
      text.own ?? text.dictated ?? text.dictation;
    expect(offending(({ plan }) => plan.goals.some(({ statement }) => !theirs(statement)))).toEqual([]);
  });

  it('proves each attestation: a witness on paper and device, a second listener for spoken words', () => {
    const all = cases.flatMap(({ plan }) =>
      [plan.proposal, plan.secondProposal].flatMap((proposal) => proposal?.attestations ?? []),
    );
    const onDevice = ['device_signature', 'signed_paper'];
    expect(
      all.filter(({ method, witness }) => onDevice.includes(method) !== (witness !== undefined)),
    ).toEqual([]);
    expect(
      all.filter(({ method, secondListener }) => (method === 'spoken') !== (secondListener !== undefined)),
    ).toEqual([]);
  });
});

describe('the full lives', () => {
  const full = cases.filter(({ person }) => person.full);
  const some = (of: (plan: DemoPlan) => unknown[]) => full.filter(({ plan }) => of(plan).length === 0);

  it('have something of everything', () => {
    expect(full).toHaveLength(24);
    const everything = ['aboutMe', 'values', 'preferences', 'strengths', 'needs', 'barriers'] as const;
    for (const list of [...everything, 'unmetNeeds', 'crisisContacts', 'suggestions', 'progress'] as const)
      expect(some((plan) => plan[list])).toEqual([]);
    expect(some((plan) => plan.goals.filter(({ steps }) => steps.length >= 2))).toEqual([]);
    expect(some((plan) => textsOf(plan).filter(({ text }) => text.dictated))).toEqual([]);
    expect(some((plan) => textsOf(plan).filter(({ text }) => text.professional))).toEqual([]);
    expect(full.filter(({ plan }) => plan.aboutMe.length < 7 || plan.goals.length < 3)).toEqual([]);
  });

  it('see strengths of the past, of today and hoped for, in many parts of life', () => {
    for (const { plan } of full) {
      expect(new Set(plan.strengths.map(({ lifeArea }) => lifeArea)).size).toBeGreaterThanOrEqual(5);
      expect(new Set(plan.strengths.map(({ time }) => time)).size).toBeGreaterThanOrEqual(2);
    }
  });
});
