import type { ReviewEntry } from '../../api/contract';
import { isProblem } from '../../api/problem';
import { saveOver, type Clash, type Place } from '../../components/save-over';
import { Written, type WrittenState } from '../../components/written';

interface Words {
  readonly words: string;
}

/** Where it is sent. */
export interface Ways {
  /** Whether it is still whoever writes that the browser speaks for. */
  readonly maySend: () => boolean;
  readonly begin: (words: string) => Promise<ReviewEntry>;
  readonly placeOf: (entry: ReviewEntry) => Place<ReviewEntry, Words>;
}

/** Has the service remove an entry, as it was read. */
export type Remove = (entry: ReviewEntry) => Promise<void>;

export type DraftState = WrittenState<ReviewEntry, Clash<ReviewEntry, Words>>;

/** What somebody writes for a review, saved while they write it: over what they read, and over nothing else. */
export class EntryDraft {
  private readonly written: Written<ReviewEntry, Clash<ReviewEntry, Words>>;

  constructor(
    private ways: Ways,
    entry: ReviewEntry | null,
  ) {
    this.written = new Written(
      {
        maySend: () => this.ways.maySend(),
        begin: (words) => this.ways.begin(words),
        saveOver: (over, words) => saveOver(this.ways.placeOf(over), { body: { words }, over }),
      },
      entry,
      entry?.words,
    );
  }

  get store(): Written<ReviewEntry, Clash<ReviewEntry, Words>>['store'] {
    return this.written.store;
  }

  /** Whether there is something here that the service has not said that it has. An emptied text is no words. */
  get isAhead(): boolean {
    return this.written.isAhead;
  }

  /** Whether the service has what stands here, by its own word, also while it is being taken back. */
  get isSaved(): boolean {
    return this.written.isSaved;
  }

  type(text: string): void {
    this.written.type(text);
  }

  /** Where it is sent from now on: a review that is put off goes on as another one, with what was written for it. */
  goTo(ways: Ways): void {
    this.ways = ways;
  }

  /**
   * Saves all that was typed, and what is typed meanwhile; nothing of it while the browser speaks for somebody else.
   * @throws what the service said instead; the words stay.
   */
  save(): Promise<void> {
    return this.written.save();
  }

  /** Both were changed: what stands here is saved over the other, or given up for it. */
  choose(which: 'mine' | 'theirs'): void {
    const { clash } = this.store.now();
    if (clash === null) return;
    this.written.meet(clash.now, clash.now.words);
    this.store.change({ clash: null, ...(which === 'theirs' ? { text: clash.now.words } : {}) });
  }

  /**
   * Takes it back, and whatever was typed last with it.
   * @throws what the service said instead; 412 where it says something else by now, which is then there to choose from.
   */
  async takeBack(remove: Remove): Promise<void> {
    this.written.end();
    try {
      // Of what was on its way, the version is needed; what came of it otherwise is said already.
      await this.written.settled();
      const { entry } = this.store.now();
      if (entry !== null) await this.removeOver(entry, remove);
    } catch (error) {
      this.written.goOn();
      throw error;
    }
  }

  private async removeOver(entry: ReviewEntry, remove: Remove): Promise<void> {
    try {
      await remove(entry);
    } catch (error) {
      if (isProblem(error) && error.status === 412) this.meet(await this.ways.placeOf(entry).newest());
      throw error;
    }
  }

  /** What it says by now, beside what stands here. */
  private meet(now: ReviewEntry): void {
    if (now.words === this.written.sent) return this.store.change({ entry: now });
    const [mine, theirs] = [{ words: this.written.words }, { words: now.words }];
    this.store.change({ clash: { now, fields: ['words'], mine, theirs } });
  }
}
