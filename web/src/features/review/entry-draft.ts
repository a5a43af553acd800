import type { ReviewEntry } from '../../api/contract';
import { mayHaveArrived } from '../../api/fate';
import { isProblem } from '../../api/problem';
import { saveOver, type Clash, type Outcome, type Place } from '../../components/save-over';
import { Store } from '../../live/state';

interface Words {
  readonly words: string;
}

/** How words come to the service: the first begin an entry, the rest is saved over it. */
export interface Ways {
  /** Whether it is still whoever writes that the browser speaks for. */
  readonly maySend: () => boolean;
  readonly begin: (words: string) => Promise<ReviewEntry>;
  readonly placeOf: (entry: ReviewEntry) => Place<ReviewEntry, Words>;
}

export interface DraftState {
  readonly text: string;
  /** As the service has it; null until it has any of it. */
  readonly entry: ReviewEntry | null;
  /** When the service last said that it has what was typed here. */
  readonly savedAt: Date | null;
  readonly error: unknown;
  readonly clash: Clash<ReviewEntry, Words> | null;
}

/** What somebody writes for a review, saved while they write it. */
export class EntryDraft {
  readonly store: Store<DraftState>;
  /** What the service has, as it was typed. */
  private saved: string;
  /** Words that were sent without an answer: they may have arrived, so it is they that are sent again. */
  private offered: string | null = null;
  private running: Promise<void> | null = null;
  private gone = false;

  constructor(
    private ways: Ways,
    entry: ReviewEntry | null,
  ) {
    this.saved = entry?.words ?? '';
    this.store = new Store<DraftState>({ text: this.saved, entry, savedAt: null, error: null, clash: null });
  }

  /** Whether there is something here that the service has not said that it has. An emptied text is no words. */
  get isAhead(): boolean {
    if (this.gone || this.words === '') return false;
    return this.offered !== null || this.words !== this.saved.trim();
  }

  type(text: string): void {
    this.store.change({ text });
    if (!this.isAhead) this.store.change({ error: null });
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
    this.running ??= this.saveAll().finally(() => (this.running = null));
    return this.running;
  }

  /** Both were changed: what stands here is saved over the other, or given up for it. */
  choose(which: 'mine' | 'theirs'): void {
    const { clash } = this.store.now();
    if (clash === null) return;
    this.saved = clash.now.words;
    this.store.change({
      entry: clash.now,
      clash: null,
      ...(which === 'theirs' ? { text: this.saved } : {}),
    });
  }

  /**
   * Takes it back, and whatever was typed last with it.
   * @throws what the service said instead; 412 where it says something else by now, which is then there to choose from.
   */
  async takeBack(remove: (entry: ReviewEntry) => Promise<void>): Promise<void> {
    this.gone = true;
    try {
      // Of what was on its way, the version is needed; what came of it otherwise is said already.
      await this.running?.catch(() => undefined);
      const { entry } = this.store.now();
      if (entry !== null) await this.removeOver(entry, remove);
    } catch (error) {
      this.gone = false;
      throw error;
    }
  }

  private async removeOver(entry: ReviewEntry, remove: (entry: ReviewEntry) => Promise<void>): Promise<void> {
    try {
      await remove(entry);
    } catch (error) {
      if (isProblem(error) && error.status === 412) this.meet(await this.ways.placeOf(entry).newest());
      throw error;
    }
  }

  /** What it says by now, beside what stands here. */
  private meet(now: ReviewEntry): void {
    if (now.words === this.saved) return this.store.change({ entry: now });
    const [mine, theirs] = [{ words: this.words }, { words: now.words }];
    this.store.change({ clash: { now, fields: ['words'], mine, theirs } });
  }

  private get words(): string {
    return this.store.now().text.trim();
  }

  private async saveAll(): Promise<void> {
    while (this.isAhead && this.store.now().clash === null && this.ways.maySend())
      await this.send(this.offered ?? this.words);
  }

  private async send(words: string): Promise<void> {
    const { entry } = this.store.now();
    const sent: Promise<Outcome<ReviewEntry, Words>> =
      entry === null
        ? this.ways.begin(words).then((saved) => ({ saved }))
        : saveOver(this.ways.placeOf(entry), { body: { words }, over: entry });
    try {
      const { saved, clash } = await sent;
      this.offered = null;
      if (saved !== undefined) this.saved = words;
      this.store.change({
        error: null,
        clash: clash ?? null,
        ...(saved === undefined ? {} : { entry: saved, savedAt: new Date() }),
      });
    } catch (error) {
      this.offered = mayHaveArrived(error, words, this.offered);
      this.store.change({ error });
      throw error;
    }
  }
}
