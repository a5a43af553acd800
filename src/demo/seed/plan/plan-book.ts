import { confirmDictation, rewrite, type Author, type Passage } from '../../../shared/attributed-text';
import {
  FIRST_PLAN_STATUS,
  firstTexts,
  KINDS,
  mayWrite,
  voiceOf,
  withChanges,
  type Attributes,
  type ItemKind,
  type Lane,
  type NewNarrative,
  type PlanStatus,
  type Writer,
} from '../../../modules/plans';
import type { Act, Chronicle } from '../chronicle';
import { found } from '../directory';
import type { KnownPerson } from '../person';

/** One lane of one field, as it reads now. */
export interface WrittenText {
  readonly field: string;
  readonly lane: Lane;
  passages: Passage[];
  revision: number;
  draft: number;
  last: Act;
}

/** One entry of the plan, as it stands now. */
export interface Entry {
  readonly id: string;
  readonly kind: ItemKind;
  readonly parentId: string | null;
  readonly made: Act;
  readonly texts: WrittenText[];
  position: number;
  attributes: Attributes;
  version: number;
  draft: number;
  last: Act;
  removed: Act | null;
}

export interface NewEntry {
  readonly kind: ItemKind;
  readonly key?: string;
  readonly parentKey?: string;
  readonly attributes: Attributes;
  readonly texts: Record<string, NewNarrative>;
  readonly lang: string;
}

/**
 * The one draft of a plan while its story is told: what each use case of a plan does, by the same rules, on a day of
 * the past. Nobody writes here in a lane that is not theirs.
 */
export class PlanBook {
  readonly entries: Entry[] = [];
  status: PlanStatus = FIRST_PLAN_STATUS;
  draft = 1;
  /** Changes to the plan as a whole, counted. */
  version = 1;
  /** What was told of the progress of entries, by `key:state`. */
  readonly progressed = new Map<string, { readonly id: string; readonly itemId: string }>();
  private readonly byKey = new Map<string, Entry>();

  constructor(
    readonly id: string,
    readonly person: KnownPerson,
    readonly chronicle: Chronicle,
    readonly opened: Act,
  ) {
    this.audit(opened, 'plan.opened', { subjectKind: 'plan', subjectId: id });
    chronicle.state(opened, { subjectKind: 'plan', subjectId: id, state: FIRST_PLAN_STATUS });
  }

  entry(key: string): Entry {
    return found(this.byKey, key);
  }

  create(act: Act, { kind, key, parentKey, attributes, texts, lang }: NewEntry): Entry {
    const { section, requiredText } = KINDS[kind];
    const first = firstTexts(texts, requiredText, this.writer(act), this.author(act, lang));
    const parentId = parentKey === undefined ? null : this.entry(parentKey).id;
    const siblings = this.entries.filter((entry) => entry.kind === kind && entry.parentId === parentId);
    const position = Math.max(0, ...siblings.map((entry) => entry.position)) + 1;
    const { draft } = this;
    const entry: Entry = {
      id: this.chronicle.newId(act.at), kind, parentId, made: act, last: act, removed: null, version: 1, draft, position,
      attributes: withChanges(kind, attributes, {}),
      texts: first.map((text) => ({ ...text, revision: 1, draft, last: act })),
    }; // prettier-ignore
    this.entries.push(entry);
    if (key !== undefined) this.byKey.set(key, entry);
    const fields = [...Object.keys(entry.attributes), ...first.map(({ field, lane }) => `${field}.${lane}`)];
    this.audit(act, `${kind}.created`, { subjectKind: kind, subjectId: entry.id, section, fields });
    return entry;
  }

  write(act: Act, entry: Entry, field: string, lane: Lane, words: string, lang: string): void {
    const writer = this.writer(act);
    mayWrite(lane, writer);
    const author = { ...this.author(act, lang), voice: voiceOf(lane, writer) };
    this.change(act, entry, field, lane, (passages) => rewrite(passages, words, author));
  }

  /** The person hears what was typed for them, and says that it is what they said. */
  confirm(act: Act, entry: Entry, field: string): void {
    const { partyId, viaId } = act.by;
    if (partyId !== this.person.id) throw new Error('Dictated words are confirmed by the person.');
    const dictation = this.text(entry, field, 'dictation')?.passages ?? [];
    const by = { personId: partyId, viaId: viaId ?? undefined };
    this.change(act, entry, field, 'own', (own) => confirmDictation(own, dictation, by, act.at));
    this.change(act, entry, field, 'dictation', () => []);
  }

  change(act: Act, entry: Entry, field: string, lane: Lane, edit: (passages: Passage[]) => Passage[]): void {
    const text = this.text(entry, field, lane);
    const passages = edit(text?.passages ?? []);
    if (text) Object.assign(text, { passages, revision: text.revision + 1, draft: this.draft, last: act });
    else entry.texts.push({ field, lane, passages, revision: 1, draft: this.draft, last: act });
    this.auditEntry(act, entry, 'text_written', [`${field}.${lane}`]);
  }

  revise(act: Act, entry: Entry, changes: Attributes): void {
    entry.attributes = withChanges(entry.kind, entry.attributes, changes);
    this.touch(act, entry);
    this.auditEntry(act, entry, 'updated', Object.keys(changes));
  }

  /** Takes an entry, and with a goal its steps, out of the draft. */
  remove(act: Act, entry: Entry): void {
    const gone = [entry, ...this.entries.filter(({ parentId }) => parentId === entry.id)];
    for (const each of gone.filter(({ removed }) => !removed)) {
      each.removed = act;
      this.touch(act, each);
    }
    this.auditEntry(act, entry, 'removed');
  }

  /** Puts the goals in the person's order. */
  reorderGoals(act: Act, keys: readonly string[]): void {
    keys.forEach((key, index) => {
      const goal = this.entry(key);
      if (goal.position !== index + 1) Object.assign(goal, { position: index + 1, draft: this.draft });
    });
    const subject = { subjectKind: 'plan', subjectId: this.id, section: 'goals' };
    this.audit(act, 'order.set', { ...subject, fields: ['goal'] });
  }

  text(entry: Entry, field: string, lane: Lane): WrittenText | undefined {
    return entry.texts.find((text) => text.field === field && text.lane === lane);
  }

  audit(
    act: Act,
    action: string,
    subject: { subjectKind: string; subjectId: string; section?: string; fields?: string[] },
  ): void {
    this.chronicle.audit(act, { action, ...subject, personId: this.person.id, planId: this.id });
  }

  auditEntry(act: Act, { kind, id }: Entry, what: string, fields: string[] = []): void {
    const subject = { subjectKind: kind, subjectId: id, section: KINDS[kind].section };
    this.audit(act, `${kind}.${what}`, { ...subject, fields });
  }

  private touch(act: Act, entry: Entry): void {
    Object.assign(entry, { version: entry.version + 1, draft: this.draft, last: act });
  }

  private writer({ by: { kind, viaId, partyId } }: Act): Writer {
    return { kind, sitting: viaId !== null, isPersonOfPlan: partyId === this.person.id };
  }

  private author({ at, by }: Act, lang: string): Omit<Author, 'voice'> {
    return { authorId: by.partyId, viaId: by.viaId ?? undefined, lang, at };
  }
}
