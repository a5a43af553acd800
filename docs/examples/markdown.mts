import type { Schemas } from './client.mts';

type Plan = Schemas['PlanResponse'];
type Narrative = Schemas['NarrativeResponse'] | undefined;

/** The words of one lane. */
const words = (narrative: Narrative, lane: 'own' | 'professional'): string =>
  narrative?.[lane]?.passages.map(({ text }) => text).join('') ?? '';

/** The person's words, and what stands beside them as a quotation. */
function both(narrative: Narrative): string {
  const [own, professional] = [words(narrative, 'own'), words(narrative, 'professional')];
  const beside = professional && `_${professional.replaceAll('\n', ' ')}_`;
  return [own, beside].filter(Boolean).join(' — ') || '(nothing yet)';
}

const list = (title: string, lines: string[]): string[] =>
  lines.length === 0
    ? []
    : [`## ${title}`, '', ...lines.map((line) => `- ${line.replaceAll('\n', '\n  ')}`), ''];

function goal(each: Schemas['GoalResponse'], number: number): string[] {
  const why = both(each.why);
  const steps = (each.steps ?? []).map((step) => {
    const details = [
      step.when && `by ${step.when}`,
      step.confidence && `sure ${step.confidence}/10`,
      step.state,
    ];
    return `- [${step.state === 'done' ? 'x' : ' '}] ${both(step.what)} (${details.filter(Boolean).join(', ')})`;
  });
  return [
    `### ${number}. ${both(each.statement)}`,
    '',
    ...(each.why ? [`Why: ${why}`, ''] : []),
    `${each.state}${each.importance ? ` · importance ${each.importance}/10` : ''}${each.agreed ? '' : ' · new since the last agreement'}`,
    '',
    ...steps,
    ...(steps.length > 0 ? [''] : []),
  ];
}

/** Everything but the goals, each list under its title. */
function ground(plan: Plan): string[] {
  const lists: [title: string, lines: string[]][] = [
    ['About me', plan.aboutMe.map((each) => `**${each.heading.replaceAll('_', ' ')}**: ${both(each.words)}`)],
    ['What I stand for', plan.values.map((each) => both(each.words))],
    ['My strengths', plan.strengths.map((each) => `${both(each.words)} (${each.lifeArea}, ${each.time})`)],
    ['What I want and do not want', plan.preferences.map((each) => `${each.wish}: ${both(each.words)}`)],
    ['What I need', plan.needs.map((each) => both(each.words))],
    ['What stands in the way', plan.barriers.map((each) => both(each.words))],
    ['What would help and is not to be had', plan.unmetNeeds.map((each) => both(each.words))],
  ];
  return lists.flatMap(([title, lines]) => list(title, lines));
}

/** A plan as a page that can be read, printed or kept. */
export function markdown(plan: Plan): string {
  const contacts = plan.crisisContacts.map((each) => `${each.name}, ${each.phone}`);
  return [
    `# The plan of ${plan.personName}`,
    '',
    `Version ${plan.inForceVersion ?? '—'} in force · review on ${plan.reviewOn ?? 'no date yet'}`,
    '',
    ...ground(plan),
    '## My goals',
    '',
    ...plan.goals.flatMap((each, i) => goal(each, i + 1)),
    ...list('Whom to call', contacts),
  ].join('\n');
}
