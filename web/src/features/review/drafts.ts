import type { EntryKind } from '../../api/reviews';
import { Shelf } from '../../components/shelf';
import type { EntryDraft, Remove } from './entry-draft';

/** Whose words these are, and what they are for: the review itself may be put off, and goes on as another one. */
export interface Pad {
  readonly partyId: string;
  readonly planId: string;
  readonly kind: EntryKind;
}

const isSame = (one: Pad, other: Pad): boolean =>
  one.partyId === other.partyId && one.planId === other.planId && one.kind === other.kind;

/** What is written for reviews and not saved. */
export class Drafts extends Shelf<Pad, EntryDraft> {
  /** What was written over this entry and not saved: also by whoever began it, and did not get to its end. */
  ofEntry(pad: Pad, entryId: string): EntryDraft | undefined {
    return this.find((of, draft) => isSame(of, pad) && draft.store.now().entry?.id === entryId);
  }

  /**
   * Takes it back. While that is on its way it is on no shelf; where it comes to nothing, it is there again.
   * @throws what the service said instead.
   */
  async takeBack(pad: Pad, draft: EntryDraft, remove: Remove): Promise<void> {
    try {
      await draft.takeBack(remove);
    } catch (error) {
      this.keep(pad, draft);
      throw error;
    }
  }

  /** What was begun here, and is not among these. */
  begunApart(pad: Pad, shown: readonly string[]): EntryDraft | undefined {
    return this.find((of, draft) => {
      const { entry } = draft.store.now();
      return isSame(of, pad) && (entry === null || !shown.includes(entry.id));
    });
  }
}
