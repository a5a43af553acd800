import type { Attributes, ItemKind, Lane } from '../../../modules/plans';
import type { DemoGoal, DemoOwner, DemoPlan, DemoStep, DemoText } from '../../data';
import type { Calendar } from '../calendar';
import type { Directory } from '../directory';
import { handOf, type KnownPerson } from '../person';
import type { PlanBook } from './plan-book';

/** An entry as the data has it, in the shape every kind shares. */
export interface EntryStory {
  readonly kind: ItemKind;
  readonly key?: string;
  readonly parentKey?: string;
  readonly texts: Partial<Record<string, DemoText>>;
  /** Worked out when the entry is made: links need the entries they lead to. */
  readonly attributes: (book: PlanBook) => Attributes;
}

type Part = 'own' | 'dictated' | 'dictation' | 'professional';

/** Which lanes of a text hold words, in the order in which they come to be written. */
export const LANES_OF_TEXT: readonly (readonly [part: Part, lane: Lane])[] = [
  ['own', 'own'],
  ['dictated', 'dictation'],
  ['dictation', 'dictation'],
  ['professional', 'professional'],
];

const HORIZONS = { soon: 'weeks', this_year: 'a_year', long_term: 'long_term' } as const;

/** Translates the demo's way of putting things into entries. */
export class EntryStories {
  constructor(
    private readonly calendar: Calendar,
    private readonly directory: Directory,
    private readonly person: KnownPerson,
  ) {}

  /** Everything the plan was opened with, in reading order. */
  of(plan: DemoPlan): EntryStory[] {
    return [
      ...plan.aboutMe.map((entry) => this.aboutMe(entry)),
      ...plan.values.map(({ key, text }) => worded('value', key, text, {})),
      ...plan.preferences.map(({ key, text, area, wish }) => worded('preference', key, text, { area, wish })),
      ...plan.strengths.map((entry) => this.strength(entry)),
      ...plan.needs.map(({ key, text, important }) => worded('need', key, text, { important })),
      ...plan.barriers.map(({ key, text, origin }) => worded('barrier', key, text, { origin })),
      ...plan.unmetNeeds.map(({ key, text, reason, service }) =>
        worded('unmet_need', key, text, known({ reason, service })),
      ),
      ...plan.goals.flatMap((goal) => this.goal(goal)),
      ...plan.crisisContacts.map(({ key, name, relationship, phone, when }) => ({
        ...worded('crisis_contact', key, when, known({ name, relationship, phone })),
        texts: { when },
      })),
    ];
  }

  aboutMe({ key, text, heading }: DemoPlan['aboutMe'][number]): EntryStory {
    return worded('about_me', key, text, { heading });
  }

  strength({ key, text, lifeArea, time, chime }: DemoPlan['strengths'][number]): EntryStory {
    return worded('strength', key, text, known({ lifeArea, time, chime }));
  }

  /** A goal, then its steps. */
  goal(goal: DemoGoal): EntryStory[] {
    const { key, statement, why, lifeArea, kind, direction, chime, importance, horizon } = goal;
    const { strengths = [], needs = [], steps } = goal;
    const idsOf = (book: PlanBook, keys: string[]) => keys.map((each) => book.entry(each).id);
    const links = (book: PlanBook) =>
      known({
        strengthIds: strengths.length > 0 ? idsOf(book, strengths) : undefined,
        needIds: needs.length > 0 ? idsOf(book, needs) : undefined,
      });
    const plain = known({
      lifeArea, kind, direction, chime, importance, horizon: horizon && HORIZONS[horizon],
    }); // prettier-ignore
    const story: EntryStory = {
      kind: 'goal',
      key,
      texts: { statement, why },
      attributes: (book) => ({ ...plain, ...links(book) }),
    };
    return [story, ...steps.map((step) => this.step(key, step))];
  }

  step(
    goalKey: string,
    { key, what, ifStuck, owner, whenInDays, confidence, resource }: DemoStep,
  ): EntryStory {
    const when = whenInDays === undefined ? undefined : this.calendar.day(-whenInDays);
    const attributes = known({ owner: this.owner(owner), when, confidence, resource });
    return { kind: 'step', key, parentKey: goalKey, texts: { what, ifStuck }, attributes: () => attributes };
  }

  private owner(owner: DemoOwner): Attributes {
    const [kind = '', name = ''] = owner.split(/:(.*)/su);
    if (kind === 'resource') return { kind, name };
    const hand = handOf(owner as 'person', this.person, this.directory);
    return { kind, partyId: hand.partyId, name: this.directory.names[hand.partyId] ?? name };
  }
}

function worded(
  kind: ItemKind,
  key: string | undefined,
  words: DemoText,
  attributes: Attributes,
): EntryStory {
  return { kind, key, texts: { words }, attributes: () => attributes };
}

/** What is known of it: what is not is left out. */
function known(attributes: Record<string, Attributes[string] | undefined>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      (entry): entry is [string, Attributes[string]] => entry[1] !== undefined,
    ),
  );
}
