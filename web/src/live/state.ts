/** Somebody who has a document open. */
export interface Here {
  readonly clientId: number;
  readonly partyId: string;
  readonly kind: string;
  /** Which field they are in. */
  readonly field: string | null;
  readonly writes: boolean;
}

/** Words that were typed and that the service did not take: shown, so that they can be copied. */
export interface Unsaved {
  readonly field: string;
  readonly text: string;
  readonly reason: string;
}

/** How one live document stands. */
export interface DocumentState {
  readonly phase: 'opening' | 'open' | 'refused';
  /** Why it may not be seen, as docs/live-protocol.md names it. */
  readonly reason: string | null;
  readonly writable: boolean;
  /** Something was typed that the service has not acknowledged yet. */
  readonly pending: boolean;
  /** When the service last acknowledged something that was typed here. */
  readonly savedAt: Date | null;
  readonly people: readonly Here[];
  readonly unsaved: readonly Unsaved[];
  /** Fields of which the page shows what was not taken: the rest is shown above the page. */
  readonly shown: readonly string[];
  /** Counts new beginnings: an editor of an older one holds a document that is gone. */
  readonly generation: number;
}

/** Somebody who has a part of a plan open, in however many documents and tabs. */
export interface Visitor {
  readonly planId: string;
  readonly partyId: string;
  readonly kind: string;
}

/** How all of them stand together. */
export interface HubState {
  readonly visitors: readonly Visitor[];
  /** How much was not taken, and is nowhere but here. */
  readonly unsaved: number;
  /** How much of it no page shows. */
  readonly stranded: number;
  readonly connected: boolean;
  readonly signedOut: boolean;
  readonly pending: boolean;
  readonly savedAt: Date | null;
}

/** A value that can be watched, in the shape that React asks for. */
export class Store<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  readonly now = (): State => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(part: Partial<State>): void {
    const differs = Object.entries(part).some(([key, value]) => this.state[key as keyof State] !== value);
    if (!differs) return;
    this.state = { ...this.state, ...part };
    for (const listener of [...this.listeners]) listener();
  }
}

export const NO_DOCUMENT: DocumentState = {
  phase: 'opening',
  reason: null,
  writable: false,
  pending: false,
  savedAt: null,
  people: [],
  unsaved: [],
  shown: [],
  generation: 0,
};

export const NO_HUB: HubState = {
  visitors: [],
  unsaved: 0,
  stranded: 0,
  connected: false,
  signedOut: false,
  pending: false,
  savedAt: null,
};
