import { setTimeout as wait } from 'node:timers/promises';
import type { LiveSetting } from '../../e2e/live/setting';
import type { Caller } from '../../support/app/fixtures';
import type { History } from './history';
import type { Marks } from './marks';
import type { Random } from './random';
import { Tab } from './tab';

/** Where somebody writes. */
export interface Place {
  readonly at: LiveSetting;
  readonly planId: string;
  readonly goalId: string;
  readonly lane: 'own' | 'professional';
  /** How often each does something. */
  readonly steps: number;
}

const LONGEST_WORD = 6;
const PAUSE_MS = 60;

/** Somebody who types in a page, loses the line, comes back, closes the page and opens another. */
export class Writer {
  reconnects = 0;
  private tab: Tab;
  private which: number;
  private isOffline = false;

  constructor(
    private readonly place: Place,
    private readonly caller: Caller,
    private readonly history: History,
    private readonly marks: Marks,
    private readonly random: Random,
  ) {
    this.which = random.below(2);
    this.tab = this.newTab();
  }

  get partyId(): string {
    return this.caller.partyId;
  }

  get saved(): boolean {
    return this.tab.saved;
  }

  get state(): string {
    return `${this.isOffline ? 'offline ' : ''}on ${this.which} ${this.tab.state}`;
  }

  get text(): string {
    return this.tab.field.text;
  }

  async work(): Promise<void> {
    for (let step = 0; step < this.place.steps; step += 1) {
      await wait(this.random.next() * PAUSE_MS);
      await this.act(this.random.next());
    }
    await this.online();
  }

  processGone(which: number): void {
    if (this.which !== which) return;
    this.which = 1 - which;
    this.tab.pointTo(this.url);
    this.reconnects += 1;
    // Some pages are closed at this very moment: nobody is left who could send their words again.
    if (this.random.chance(0.3)) this.reopen();
  }

  /** Another process is there in its place, at another address. */
  processBack(which: number): void {
    if (this.which === which) this.tab.pointTo(this.url);
  }

  leave(): void {
    this.tab.leave();
  }

  private get url(): string {
    return this.place.at.url(this.which);
  }

  private newTab(): Tab {
    const { at, planId, goalId, lane } = this.place;
    const name = at.name(lane, 'goals', planId);
    const opening = { name, field: `${goalId}/statement`, token: this.caller.token };
    return new Tab(this.url, opening, this.history, this.partyId);
  }

  private async act(roll: number): Promise<void> {
    if (roll < 0.5) return this.type();
    if (roll < 0.68) return this.erase();
    if (roll < 0.76) return this.breakLine();
    if (roll < 0.82) return this.joinLines();
    if (roll < 0.86) return this.removeLine();
    if (roll < 0.91) return this.cut();
    if (roll < 0.95) return this.goOffline();
    if (roll < 0.98) return this.online();
    this.reopen();
    await Promise.resolve();
  }

  private type(): void {
    const { field } = this.tab;
    const characters = this.marks.word(1 + this.random.below(LONGEST_WORD));
    let at = this.cutOf(field.text);
    const word = this.history.newWord();
    for (const character of characters) this.history.inserted(character, this.partyId, word);
    // A word that is pasted comes at once, one that is typed letter by letter.
    const pieces = this.random.chance(0.4) ? [characters.join('')] : characters;
    for (const piece of pieces) {
      field.insert(at, piece);
      at += piece.length;
    }
  }

  private erase(): void {
    const characters = [...this.tab.field.text];
    const from = this.random.below(characters.length + 1);
    this.eraseFrom(characters.slice(0, from), characters.slice(from, from + 1 + this.random.below(3)));
  }

  private breakLine(): void {
    const { field } = this.tab;
    field.insert(this.cutOf(field.text), '\n');
  }

  private joinLines(): void {
    const characters = [...this.tab.field.text];
    const breaks = characters.flatMap((character, place) => (character === '\n' ? [place] : []));
    const at = breaks[this.random.below(breaks.length)];
    if (at !== undefined) this.eraseFrom(characters.slice(0, at), ['\n']);
  }

  /** A whole line with what ends it, as somebody does who selects it. */
  private removeLine(): void {
    const lines = this.tab.field.text.split('\n');
    if (lines.length < 2) return;
    const which = this.random.below(lines.length - 1);
    const before = lines.slice(0, which).map((line) => `${line}\n`);
    this.eraseFrom([...before.join('')], [...`${lines[which] ?? ''}\n`]);
  }

  private eraseFrom(before: readonly string[], gone: readonly string[]): void {
    if (gone.length === 0) return;
    this.tab.erases(gone.join('').replaceAll('\n', ''));
    this.tab.field.erase(before.join('').length, gone.join('').length);
  }

  private cut(): void {
    this.reconnects += 1;
    if (this.random.chance(0.5)) this.which = 1 - this.which;
    this.tab.pointTo(this.url);
    this.tab.cut();
  }

  private goOffline(): void {
    if (this.isOffline) return;
    this.isOffline = true;
    this.tab.offline();
  }

  private async online(): Promise<void> {
    if (!this.isOffline) return;
    this.isOffline = false;
    this.reconnects += 1;
    this.which = this.random.below(2);
    this.tab.pointTo(this.url);
    await this.tab.online();
  }

  private reopen(): void {
    this.tab.leave();
    this.isOffline = false;
    this.reconnects += 1;
    this.tab = this.newTab();
  }

  /** A place between two characters. */
  private cutOf(words: string): number {
    const characters = [...words];
    return characters.slice(0, this.random.below(characters.length + 1)).join('').length;
  }
}

/** Somebody who reads the text over REST, takes a while, and sends it back with words of their own in it. */
export class OverRest {
  constructor(
    private readonly place: Place,
    private readonly caller: Caller,
    private readonly history: History,
    private readonly marks: Marks,
    private readonly random: Random,
  ) {}

  async work(): Promise<void> {
    const { planId, goalId, lane, steps } = this.place;
    const path = `/v1/plans/${planId}/items/${goalId}/texts/statement/${lane}`;
    for (let step = 0; step < steps / 10; step += 1) {
      const api = this.place.at.api(this.caller, this.random.below(2));
      const read = await reached(api.get<{ passages: Passages; revision: number }>(path));
      await wait(this.random.next() * PAUSE_MS * 8);
      if (read?.status !== 200) continue;
      const before = [...wordsOf(read.body.passages)];
      const at = this.random.below(before.length + 1);
      const characters = this.marks.word(1 + this.random.below(LONGEST_WORD));
      this.history.writtenOverRest(characters, this.caller.partyId);
      const text = [...before.slice(0, at), ' ', ...characters, ' ', ...before.slice(at)].join('');
      const body = { text, lang: 'en-GB', baseRevision: read.body.revision };
      const written = await reached(api.patch(path, body));
      if (written?.status !== 200) {
        if (written) this.history.closed(`PATCH ${written.status} ${String(written.body['code'])}`);
        continue;
      }
      this.history.acknowledge(characters);
    }
  }
}

export type Passages = readonly { readonly text: string }[];

export const wordsOf = (passages: Passages): string => passages.map(({ text }) => text).join('');

/** An answer; null when the process was killed meanwhile, and nobody knows what it did. */
async function reached<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if ((error as Error).message === 'fetch failed') return null;
    throw error;
  }
}
