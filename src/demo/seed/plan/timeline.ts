/** What comes first when two things are told of one day. */
const ORDER = [
  'entries',
  'words',
  'first_proposal',
  'suggestions',
  'edits',
  'progress',
  'decisions',
  'second_proposal',
  'disagreements',
  'wishes',
  'ending',
] as const;

export type Turn = (typeof ORDER)[number];

interface Event {
  readonly daysAgo: number;
  readonly turn: number;
  readonly tell: () => void;
}

/** Gathers what happened, and tells it in the order of time. */
export class Timeline {
  private readonly events: Event[] = [];

  add(daysAgo: number, turn: Turn, tell: () => void): void {
    this.events.push({ daysAgo, turn: ORDER.indexOf(turn), tell });
  }

  tell(): void {
    const inOrder = this.events.toSorted(
      (one, other) => other.daysAgo - one.daysAgo || one.turn - other.turn,
    );
    for (const { tell } of inOrder) tell();
  }
}
