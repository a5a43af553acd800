import { mayHaveArrived } from '../api/fate';
import { Store } from '../live/state';

/** What came of saving: what stands there now, or what stands in the way until the writer has chosen. */
interface Came<Entry, Clash> {
  readonly saved?: Entry;
  readonly clash?: Clash;
}

/** How words come to the service: the first begin an entry, the rest is saved over it. */
interface Ways<Entry, Clash> {
  /** Whether it is still whoever writes that the browser speaks for. */
  readonly maySend: () => boolean;
  readonly begin: (words: string) => Promise<Entry>;
  readonly saveOver: (entry: Entry, words: string) => Promise<Came<Entry, Clash>>;
}

/** What somebody writes, and how much of it the service has. */
export interface WrittenState<Entry, Clash = never> {
  readonly text: string;
  /** As the service has it; null until it has any of it. */
  readonly entry: Entry | null;
  /** When the service last said that it has what was typed here. */
  readonly savedAt: Date | null;
  readonly error: unknown;
  readonly clash: Clash | null;
}

/**
 * Words of one party that are saved as they are written, where no live document holds them: what of them is not saved,
 * one request at a time, and "Saved" by the service's word alone. When it is time to send is for whoever uses it.
 */
export class Written<Entry, Clash = never> {
  readonly store: Store<WrittenState<Entry, Clash>>;
  /** Words that were sent without an answer: they may have arrived, so it is they that are sent again. */
  private unanswered: string | null = null;
  private running: Promise<void> | null = null;
  private toTheEnd = false;
  private ended = false;
  private stranded = false;

  constructor(
    private readonly ways: Ways<Entry, Clash>,
    entry: Entry | null = null,
    private saved = '',
  ) {
    this.store = new Store<WrittenState<Entry, Clash>>({
      text: saved,
      entry,
      savedAt: null,
      error: null,
      clash: null,
    });
  }

  /** Whether there is something here that the service has not said that it has. An emptied text is no words. */
  get isAhead(): boolean {
    return !this.ended && this.words !== '' && !this.isSaved;
  }

  /** Whether the service has what stands here, by its own word: also of words that are not sent from here any more. */
  get isSaved(): boolean {
    return this.words !== '' && this.unanswered === null && this.words === this.saved.trim();
  }

  /** Whether it came to nothing when it was last to be sent: refused, unanswered, or not its writer's to send. */
  get isStranded(): boolean {
    return this.stranded && this.isAhead;
  }

  /** What the service has, as it was sent. */
  get sent(): string {
    return this.saved;
  }

  /** What was sent after that and may have arrived, though nobody heard of it; null for nothing. */
  get offered(): string | null {
    return this.unanswered;
  }

  /** What is typed, as it is sent. */
  get words(): string {
    return this.store.now().text.trim();
  }

  type(text: string): void {
    this.store.change({ text });
    if (!this.isAhead) this.store.change({ error: null });
  }

  /**
   * Begins the entry with what was typed, where it is not begun; what is typed meanwhile is left.
   * @throws what the service said instead; the words stay.
   */
  begin(): Promise<void> {
    this.running ??= this.send().finally(() => {
      this.running = null;
      this.toTheEnd = false;
    });
    return this.running;
  }

  /**
   * Saves all that was typed, and what is typed meanwhile; nothing of it while the browser speaks for somebody else.
   * @throws what the service said instead; the words stay.
   */
  save(): Promise<void> {
    this.toTheEnd = true;
    return this.begin();
  }

  /** Nothing more is sent from here: what stands here is written elsewhere from now on, or is to go. */
  end(): void {
    this.ended = true;
  }

  goOn(): void {
    this.ended = false;
  }

  /** What the service has by now, whoever wrote it. */
  meet(entry: Entry, saved: string): void {
    this.saved = saved;
    this.store.change({ entry });
  }

  /** When nothing is on its way any more, whatever came of it. */
  async settled(): Promise<void> {
    // What came of it stands in the state.
    await this.running?.catch(() => undefined);
  }

  private get isDue(): boolean {
    const { entry, clash } = this.store.now();
    return this.isAhead && clash === null && (entry === null || this.toTheEnd);
  }

  private async send(): Promise<void> {
    while (this.isDue) {
      if (!this.ways.maySend()) {
        this.stranded = true;
        return;
      }
      await this.sendOnce(this.unanswered ?? this.words);
    }
  }

  private async sendOnce(words: string): Promise<void> {
    try {
      const { saved, clash } = await this.sending(words);
      this.unanswered = null;
      this.stranded = false;
      if (saved !== undefined) this.saved = words;
      this.store.change({
        error: null,
        clash: clash ?? null,
        ...(saved === undefined ? {} : { entry: saved, savedAt: new Date() }),
      });
    } catch (error) {
      this.stranded = true;
      this.unanswered = mayHaveArrived(error, words, this.unanswered);
      this.store.change({ error });
      throw error;
    }
  }

  private async sending(words: string): Promise<Came<Entry, Clash>> {
    const { entry } = this.store.now();
    return entry === null ? { saved: await this.ways.begin(words) } : this.ways.saveOver(entry, words);
  }
}
