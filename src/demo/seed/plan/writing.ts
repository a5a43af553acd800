import { KINDS, type Lane, type NewNarrative } from '../../../modules/plans';
import type { DemoText } from '../../data';
import type { Act, Hand } from '../chronicle';
import { LANES_OF_TEXT, type EntryStory } from './entries';
import type { Entry } from './plan-book';
import type { PlanScene } from './scene';

/** Words for one lane of one field, and who writes them when. */
interface Utterance {
  readonly field: string;
  readonly lane: Lane;
  readonly words: string;
  readonly lang: string;
  readonly by: Hand;
  readonly daysAgo: number;
  /** Dictated words that the person heard read back, and confirmed. */
  readonly confirmed: boolean;
}

/** Lets entries come about: made by whoever had the first words, then written in by everybody else. */
export class Writing {
  constructor(private readonly scene: PlanScene) {}

  /** An entry that the plan was opened with, or that was added on a day. */
  addEntry(story: EntryStory, daysAgo: number, turn: 'entries' | 'edits'): void {
    const { book, timeline } = this.scene;
    const all = this.utterances(story.texts, daysAgo);
    const required = KINDS[story.kind].requiredText;
    const first = all.find(({ field }) => required === null || field === required);
    const atOnce = all.filter((each) => first && comesWith(each, first));
    const made: { entry?: Entry } = {};
    timeline.add(first?.daysAgo ?? daysAgo, turn, () => {
      const act = this.scene.act(first?.daysAgo ?? daysAgo, first?.by ?? this.scene.person.keyWorker);
      const { kind, key, parentKey } = story;
      const lang = first?.lang ?? this.scene.locale;
      const attributes = story.attributes(book);
      made.entry = book.create(act, { kind, key, parentKey, attributes, texts: narrative(atOnce), lang });
      for (const each of atOnce) this.confirm(each, made.entry);
    });
    for (const each of all.filter((utterance) => !atOnce.includes(utterance))) {
      const on = Math.min(each.daysAgo, first?.daysAgo ?? daysAgo);
      timeline.add(on, turn === 'edits' ? turn : 'words', () =>
        this.say({ ...each, daysAgo: on }, made.entry),
      );
    }
  }

  /** Writes the lanes that a later edit names, and leaves the others as they were. */
  reword(key: string, field: string, text: DemoText, daysAgo: number): void {
    const entry = this.scene.book.entry(key);
    for (const each of this.utterances({ [field]: text }, daysAgo)) this.say({ ...each, daysAgo }, entry);
  }

  private say(utterance: Utterance, entry: Entry | undefined): void {
    if (!entry) throw new Error('Words for an entry that is not there yet.');
    const { field, lane, words, lang, by, daysAgo } = utterance;
    this.scene.book.write(this.scene.act(daysAgo, by), entry, field, lane, words, lang);
    this.confirm(utterance, entry);
  }

  private confirm({ confirmed, daysAgo, field }: Utterance, entry: Entry): void {
    if (!confirmed) return;
    const act: Act = this.scene.act(daysAgo, this.scene.person.self);
    this.scene.book.confirm(act, entry, field);
  }

  private utterances(texts: EntryStory['texts'], from: number): Utterance[] {
    return Object.entries(texts).flatMap(([field, text]) =>
      LANES_OF_TEXT.flatMap(([part, lane]): Utterance[] => {
        const words = text?.[part];
        if (text === undefined || typeof words !== 'string') return [];
        const daysAgo = Math.min(text.daysAgo ?? from, from);
        const lang = lane === 'professional' ? this.scene.locale : (text.lang ?? this.scene.language);
        const by = this.scene.writerOf(lane, text);
        return [{ field, lane, words, lang, by, daysAgo, confirmed: part === 'dictated' }];
      }),
    );
  }
}

/** Said in one breath: by one hand, in one lane, on one day. */
function comesWith(one: Utterance, first: Utterance): boolean {
  return (
    one === first ||
    (one.field !== first.field &&
      one.by === first.by &&
      one.lane === first.lane &&
      one.lang === first.lang &&
      one.daysAgo === first.daysAgo &&
      one.confirmed === first.confirmed)
  );
}

function narrative(utterances: readonly Utterance[]): Record<string, NewNarrative> {
  return Object.fromEntries(utterances.map(({ field, lane, words }) => [field, { [lane]: words }]));
}
