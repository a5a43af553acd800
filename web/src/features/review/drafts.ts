import type { EntryKind } from '../../api/reviews';
import type { EntryDraft } from './entry-draft';

/** Whose words these are, and what they are for: the review itself may be put off, and goes on as another one. */
export interface Pad {
  readonly partyId: string;
  readonly planId: string;
  readonly kind: EntryKind;
}

/** Those with words that the service has not got, whatever is on the page meanwhile. In memory, and nowhere else. */
export class Drafts {
  private readonly kept = new Map<EntryDraft, Pad>();

  keep(pad: Pad, draft: EntryDraft): void {
    for (const each of this.kept.keys()) if (!each.isAhead) this.kept.delete(each);
    this.kept.set(draft, pad);
  }

  /** What was written over this entry and not saved: also by whoever began it, and did not get to its end. */
  ofEntry(pad: Pad, entryId: string): EntryDraft | undefined {
    return this.of(pad).find((draft) => draft.store.now().entry?.id === entryId);
  }

  /** What was begun here, and is not among these. */
  begunApart(pad: Pad, shown: readonly string[]): EntryDraft | undefined {
    return this.of(pad).find((draft) => {
      const { entry } = draft.store.now();
      return entry === null || !shown.includes(entry.id);
    });
  }

  /** Whether this party has words here that are nowhere else. */
  isAnyOf(partyId: string | undefined): boolean {
    return [...this.kept].some(([draft, pad]) => pad.partyId === partyId && draft.isAhead);
  }

  private of({ partyId, planId, kind }: Pad): EntryDraft[] {
    return [...this.kept]
      .filter(
        ([{ isAhead }, pad]) =>
          isAhead && pad.partyId === partyId && pad.planId === planId && pad.kind === kind,
      )
      .map(([draft]) => draft);
  }
}
