import type { DemoGoal, DemoPlan, DemoProgress, DemoStep } from './plan-types';
import type { DemoAttestation, DemoOwner, DemoPerson, DemoText } from './types';
import type {
  DemoChime,
  DemoDirection,
  DemoGoalKind,
  DemoGoalState,
  DemoHeading,
  DemoLifeArea,
  DemoPreferenceArea,
  DemoPreferenceWish,
  DemoStepState,
  DemoStrengthTime,
} from './vocabulary';

/** A bare string is what the person wrote. */
type Said = string | DemoText;

/** State, days ago, how it went, and for a goal that changed the key of what it became. */
type Went<State> = [state: State, daysAgo: number, note?: string, successor?: string][];

interface BriefStep {
  what: Said;
  /** The person when left out. */
  who?: DemoOwner;
  inDays?: number;
  sure?: number;
  ifStuck?: Said;
  resource?: string;
  went?: Went<DemoStepState>;
}

interface BriefGoal {
  is: Said;
  why?: Said;
  area?: DemoLifeArea;
  /** `life` when left out. */
  kind?: DemoGoalKind;
  /** `approach` when left out. */
  direction?: DemoDirection;
  chime?: DemoChime[];
  matters?: number;
  /** Strengths it uses: `s1`, `s2`… in the order they stand in the plan. */
  uses?: string[];
  went?: Went<DemoGoalState>;
  steps: BriefStep[];
}

interface BriefPlan extends Pick<DemoPlan, 'state' | 'laterEdits' | 'withoutAgreement' | 'paused' | 'ended'> {
  opened: number;
  review?: number;
  about: Partial<Record<DemoHeading, Said>>;
  strengths: [area: DemoLifeArea, time: DemoStrengthTime, words: Said][];
  goals: BriefGoal[];
  values?: Said[];
  preferences?: [area: DemoPreferenceArea, wish: DemoPreferenceWish, words: Said][];
  needs?: [important: 'to' | 'for', words: Said][];
  barriers?: [origin: 'personal' | 'structural', words: Said][];
  unmetNeeds?: DemoPlan['unmetNeeds'];
  crisis?: [name: string, relationship: string, phone: string, when: Said];
  suggestions?: DemoPlan['suggestions'];
  disagreements?: DemoPlan['disagreements'];
  /** When it was put to the person; the key worker agreed that day. */
  proposed?: number;
  /** The person's answer. */
  answer?: Omit<DemoAttestation, 'by'>;
}

interface BriefLife extends Partial<Omit<DemoPerson, 'plan'>> {
  name: string;
  born?: string;
  nhs?: string;
  record: string;
  team: string;
  keyWorker: string;
  /** Days since the referral. */
  since: number;
  mobile?: string;
  plan?: BriefPlan;
}

/**
 * A person of the demo in fewer words. Fills in what follows from the rest: keys (`s1`, `g1`, `g1-1`; headings are
 * keys of About Me), the parts of the name, one leading episode, and the dated rows of goals and steps.
 */
export function briefLife(life: BriefLife): DemoPerson {
  const { born, nhs, record, team, keyWorker, since, mobile, plan, ...rest } = life;
  const parts = life.name.split(' ');
  return {
    key: keyOf(life.name),
    ...(parts.length > 1 ? { given: parts.slice(0, -1).join(' '), family: parts.at(-1) } : {}),
    dateOfBirth: born,
    identifiers: [
      ...(nhs ? [{ system: 'nhs-number', value: nhs }] : []),
      { system: 'record-number', value: record },
    ],
    contacts: mobile ? [{ kind: 'mobile', value: mobile, safe: 'always' }] : [],
    language: 'en',
    communicationNeeds: [],
    formats: [],
    episodes: [{ team, lead: true, keyWorker, referredDaysAgo: since }],
    circle: [],
    supporters: [],
    ...rest,
    full: false,
    plan: plan && planOf(plan, keyWorker),
  };
}

function keyOf(name: string): string {
  const plain = name.replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/[^a-z]+/g, '-');
}

function said(words: Said): DemoText {
  return typeof words === 'string' ? { own: words } : words;
}

function planOf(brief: BriefPlan, keyWorker: string): DemoPlan {
  const { opened, review, about, goals, crisis, proposed, answer, ...rest } = brief;
  return {
    ...rest,
    openedDaysAgo: opened,
    reviewInDays: review,
    ...lists(brief),
    goals: goals.map(goalOf),
    progress: goals.flatMap(progressOf),
    ...(proposed === undefined ? {} : { proposal: proposalOf(proposed, keyWorker, answer) }),
  };
}

type Lists = 'aboutMe' | 'values' | 'preferences' | 'strengths' | 'needs' | 'barriers' | 'unmetNeeds';

function lists(brief: BriefPlan): Pick<DemoPlan, Lists | 'crisisContacts' | 'suggestions' | 'disagreements'> {
  const headings = Object.keys(brief.about) as DemoHeading[];
  return {
    aboutMe: headings.map((heading) => ({ key: heading, heading, text: said(brief.about[heading] ?? '') })),
    values: (brief.values ?? []).map((words) => ({ text: said(words) })),
    preferences: (brief.preferences ?? []).map(([area, wish, words]) => ({ area, wish, text: said(words) })),
    strengths: brief.strengths.map(([lifeArea, time, words], at) => ({
      key: `s${at + 1}`,
      lifeArea,
      time,
      text: said(words),
    })),
    needs: (brief.needs ?? []).map(([important, words], at) => ({
      key: `n${at + 1}`,
      important,
      text: said(words),
    })),
    barriers: (brief.barriers ?? []).map(([origin, words]) => ({ origin, text: said(words) })),
    unmetNeeds: brief.unmetNeeds ?? [],
    crisisContacts: brief.crisis ? [crisisContactOf(brief.crisis)] : [],
    suggestions: brief.suggestions ?? [],
    disagreements: brief.disagreements ?? [],
  };
}

function crisisContactOf([name, relationship, phone, when]: NonNullable<BriefPlan['crisis']>) {
  return { name, relationship, phone, when: said(when) };
}

function goalOf(goal: BriefGoal, at: number): DemoGoal {
  return {
    key: `g${at + 1}`,
    statement: said(goal.is),
    ...(goal.why === undefined ? {} : { why: said(goal.why) }),
    lifeArea: goal.area,
    kind: goal.kind ?? 'life',
    direction: goal.direction ?? 'approach',
    chime: goal.chime,
    strengths: goal.uses,
    importance: goal.matters,
    steps: goal.steps.map((step, index) => stepOf(step, `g${at + 1}-${index + 1}`)),
  };
}

function stepOf(step: BriefStep, key: string): DemoStep {
  return {
    key,
    what: said(step.what),
    ...(step.ifStuck === undefined ? {} : { ifStuck: said(step.ifStuck) }),
    owner: step.who ?? 'person',
    whenInDays: step.inDays,
    confidence: step.sure,
    resource: step.resource,
  };
}

function progressOf(goal: BriefGoal, at: number): DemoProgress[] {
  const key = `g${at + 1}`;
  return [
    ...(goal.went ?? []).map(([state, daysAgo, note, successor]) => ({
      on: key,
      state,
      daysAgo,
      note,
      successor,
    })),
    ...goal.steps.flatMap((step, index) =>
      (step.went ?? []).map(([state, daysAgo, note]) => ({
        on: `${key}-${index + 1}`,
        state,
        daysAgo,
        note,
        by: step.who?.startsWith('worker:') ? (step.who as `worker:${string}`) : undefined,
      })),
    ),
  ];
}

function proposalOf(daysAgo: number, keyWorker: string, answer: BriefPlan['answer']): DemoPlan['proposal'] {
  const worker = { by: `worker:${keyWorker}`, stance: 'agree', method: 'own_account', daysAgo } as const;
  return {
    proposedDaysAgo: daysAgo,
    attestations: answer ? [worker, { by: 'person', ...answer }] : [worker],
  };
}
