import type { DemoEdit, DemoGoal, DemoPlan } from '../plan-types';
import type { DemoOrganisation, DemoPerson } from '../types';

/** The arrows a row of progress may follow. The domain knows shorter ways too; the demo takes the usual one. */
const ARROWS: Record<string, readonly string[]> = {
  idea: ['chosen'],
  chosen: ['active'],
  active: ['resting', 'achieved', 'partly_achieved', 'let_go', 'changed'],
  resting: ['active', 'achieved', 'partly_achieved', 'let_go', 'changed'],
  planned: ['doing', 'done', 'changed', 'not_needed'],
  doing: ['done', 'changed', 'not_needed'],
};

/** Rows of progress that go where nothing leads, or back in time. */
export function movesOf(plan: DemoPlan): string[] {
  const goals = new Set(goalsOf(plan).map(({ key }) => key));
  const now = new Map<string, { state: string; daysAgo: number }>();
  return plan.progress.flatMap(({ on, state, daysAgo, successor }) => {
    const first = { state: goals.has(on) ? 'idea' : 'planned', daysAgo: plan.openedDaysAgo };
    const last = now.get(on) ?? first;
    now.set(on, { state, daysAgo });
    const led = ARROWS[last.state]?.includes(state) && daysAgo <= last.daysAgo;
    const followed = (successor !== undefined) === (goals.has(on) && state === 'changed');
    return led && followed ? [] : [`${on}: ${last.state} to ${state}, ${daysAgo} days ago`];
  });
}

/** What a plan points at that is not there, and keys that stand for two things. */
export function referencesOf(
  organisation: DemoOrganisation,
  person: DemoPerson,
  plan: DemoPlan,
): { missing: string[]; repeatedKeys: string[] } {
  const workers = new Set(organisation.workers.map(({ key }) => key));
  const supporters = new Set(person.supporters.map(({ key }) => key));
  const keys = keysOf(plan);
  const known = new Set(keys);
  const parties = partiesOf(plan).filter((party) => !isThere(party, workers, supporters));
  return {
    missing: [
      ...workersNamed(person, plan).filter((worker) => !workers.has(worker)),
      ...person.episodes
        .map(({ team }) => team)
        .filter((team) => organisation.teams.every(({ key }) => key !== team)),
      ...itemsNamed(plan).filter((key) => !known.has(key)),
      ...parties,
      ...wrongFields(plan),
    ],
    repeatedKeys: keys.filter((key, at) => keys.indexOf(key) !== at),
  };
}

function isThere(party: string, workers: Set<string>, supporters: Set<string>): boolean {
  const [kind, key = ''] = party.split(/:(.*)/su);
  if (kind === 'worker') return workers.has(key);
  if (kind === 'supporter') return supporters.has(key);
  return kind === 'person' || (kind === 'resource' && key.length > 0);
}

function added<Change extends DemoEdit['change']>(plan: DemoPlan, change: Change) {
  return (plan.laterEdits ?? []).filter(
    (edit): edit is Extract<DemoEdit, { change: Change }> => edit.change === change,
  );
}

function goalsOf(plan: DemoPlan): DemoGoal[] {
  return [...plan.goals, ...added(plan, 'add_goal').map(({ goal }) => goal)];
}

function stepsOf(plan: DemoPlan) {
  return [...goalsOf(plan).flatMap(({ steps }) => steps), ...added(plan, 'add_step').map(({ step }) => step)];
}

function strengthsOf(plan: DemoPlan) {
  return [...plan.strengths, ...added(plan, 'add_strength').map(({ strength }) => strength)];
}

function aboutOf(plan: DemoPlan) {
  return [...plan.aboutMe, ...added(plan, 'add_about_me').map(({ aboutMe }) => aboutMe)];
}

function wordedOf(plan: DemoPlan) {
  const { values, preferences, needs, barriers, unmetNeeds } = plan;
  return [
    ...aboutOf(plan),
    ...strengthsOf(plan),
    ...values,
    ...preferences,
    ...needs,
    ...barriers,
    ...unmetNeeds,
  ];
}

function keysOf(plan: DemoPlan): string[] {
  const items = [...wordedOf(plan), ...goalsOf(plan), ...stepsOf(plan), ...plan.crisisContacts];
  return items.flatMap(({ key }) => key ?? []);
}

/** A field that its entry does not have: `why` of a step, `words` of a goal. */
function wrongFields(plan: DemoPlan): string[] {
  const fields = new Map<string, readonly string[]>([
    ...wordedOf(plan).map(({ key }) => [key ?? '', ['words']] as const),
    ...goalsOf(plan).map(({ key }) => [key, ['statement', 'why']] as const),
    ...stepsOf(plan).map(({ key }) => [key, ['what', 'ifStuck']] as const),
    ...plan.crisisContacts.map(({ key }) => [key ?? '', ['when']] as const),
  ]);
  const written = [
    ...plan.suggestions.map(({ on, field }) => ({ on, field })),
    ...added(plan, 'reword').map(({ item, field }) => ({ on: item, field })),
  ];
  return written
    .filter(({ on, field }) => !fields.get(on)?.includes(field))
    .map(({ on, field }) => `${on}.${field}`);
}

function itemsNamed(plan: DemoPlan): string[] {
  return [
    ...goalsOf(plan).flatMap(({ strengths = [], needs = [] }) => [...strengths, ...needs]),
    ...plan.suggestions.map(({ on }) => on),
    ...plan.progress.flatMap(({ on, successor }) => [on, successor ?? on]),
    ...added(plan, 'reword').map(({ item }) => item),
    ...added(plan, 'remove').map(({ item }) => item),
    ...added(plan, 'when').map(({ step }) => step),
    ...added(plan, 'confidence').map(({ step }) => step),
    ...added(plan, 'add_step').map(({ goal }) => goal),
    ...added(plan, 'reorder_goals').flatMap(({ goals }) => goals),
  ];
}

function attestationsOf(plan: DemoPlan) {
  return [plan.proposal, plan.secondProposal].flatMap((proposal) => proposal?.attestations ?? []);
}

function partiesOf(plan: DemoPlan): string[] {
  return [
    ...stepsOf(plan).map(({ owner }) => owner),
    ...plan.progress.map(({ by = 'person' }) => by),
    ...attestationsOf(plan).map(({ by }) => by),
    ...plan.disagreements.flatMap(({ positions }) => positions.map(({ by }) => by)),
    ...(plan.reviewRequests ?? []).map(({ by }) => by),
    ...(plan.reviews ?? []).flatMap(({ entries, held }) => [
      ...entries.map(({ by }) => by),
      ...(held?.came ?? []),
    ]),
  ];
}

function workersNamed(person: DemoPerson, plan: DemoPlan): string[] {
  const texts = [
    ...wordedOf(plan).map(({ text }) => text),
    ...goalsOf(plan).flatMap(({ statement, why = {} }) => [statement, why]),
    ...stepsOf(plan).flatMap(({ what, ifStuck = {} }) => [what, ifStuck]),
    ...plan.crisisContacts.map(({ when }) => when),
    ...added(plan, 'reword').map(({ text }) => text),
  ];
  return [
    ...texts.flatMap(({ by, scribe }) => [by ?? [], scribe ?? []].flat()),
    ...person.episodes.map(({ keyWorker }) => keyWorker),
    ...person.circle.map(({ worker }) => worker),
    ...plan.suggestions.map(({ by }) => by),
    ...(plan.reviewRequests ?? []).flatMap(({ answered }) => answered?.by ?? []),
    ...[plan.scribe, plan.reviewResponsible].flatMap((worker) => worker ?? []),
    ...attestationsOf(plan).flatMap(({ witness, secondListener }) =>
      [witness ?? [], secondListener ?? []].flat(),
    ),
  ];
}
