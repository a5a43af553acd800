import type { LaneName, Narrative, Plan, Session } from '../api/contract';

/** One text of a plan: a field of an entry, in the lane of whoever's words they are. */
export interface LivePlace {
  readonly planId: string;
  /** The section of the plan that the entry stands in: `goals`, `about_me` and so on. */
  readonly section: string;
  readonly itemId: string;
  readonly field: string;
  readonly lane: LaneName;
}

/** Lists of a plan by the section that they stand in. */
const LISTS = {
  about_me: ['aboutMe'],
  strengths: ['strengths'],
  values_preferences: ['values', 'preferences'],
  needs_barriers: ['needs', 'barriers', 'unmetNeeds'],
  goals: ['goals'],
  crisis: ['crisisContacts'],
} as const satisfies Record<string, readonly (keyof Plan)[]>;

type Section = keyof typeof LISTS;

/** Whether a section has texts that are written together: of any other there is no document to open. */
export function isWritten(section: string): section is Section {
  return section in LISTS;
}

interface Placed {
  readonly section: Section;
  readonly entry: object;
}

/** Each text of a plan asks, and a long plan has hundreds: its entries are gone through once for all of them. */
const placed = new WeakMap<Plan, ReadonlyMap<string, Placed>>();

function placedIn(plan: Plan): ReadonlyMap<string, Placed> {
  const known = placed.get(plan);
  if (known) return known;
  const entries = (Object.keys(LISTS) as Section[]).flatMap((section) =>
    LISTS[section].flatMap((list) => plan[list].map((entry) => [entry.id, { section, entry }] as const)),
  );
  const steps = plan.goals.flatMap((goal) =>
    (goal.steps ?? []).map((entry) => [entry.id, { section: 'goals' as const, entry }] as const),
  );
  const found = new Map([...entries, ...steps]);
  placed.set(plan, found);
  return found;
}

/** The section that an entry stands in, or undefined where the plan as it was read does not have it. */
export function sectionOf(plan: Plan, itemId: string): Section | undefined {
  return placedIn(plan).get(itemId)?.section;
}

/** What the plan as it was read says in a lane of a field, named as in its document; undefined: it has no such entry. */
export function toldIn(plan: Plan, name: string, lane: LaneName): string | undefined {
  const [itemId = '', field = ''] = name.split('/');
  const entry = placedIn(plan).get(itemId)?.entry as
    Readonly<Record<string, Narrative | undefined>> | undefined;
  return entry && (entry[field]?.[lane]?.passages ?? []).map(({ text }) => text).join('');
}

/** What a live document is called on the wire: one lane of one section of one plan (docs/live-protocol.md). */
export function documentName(orgId: string, { planId, section, lane }: Omit<LivePlace, 'itemId' | 'field'>) {
  return `${orgId}/${planId}/${section}/${lane}`;
}

export function laneOf(document: string): LaneName {
  return document.split('/').at(-1) as LaneName;
}

/** What a text is called within its document. */
export function fieldName({ itemId, field }: Pick<LivePlace, 'itemId' | 'field'>): string {
  return `${itemId}/${field}`;
}

/** Who writes, as one word: what somebody else left unsaved in this tab is not theirs to see. */
export function writerOf({ organisation, party }: Session): string {
  return `${organisation.id}/${party.id}`;
}

/** The party that a writer is, wherever they write. */
export function partyOf(writer: string): string | null {
  return writer.split('/')[1] ?? null;
}
