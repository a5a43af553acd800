import * as Y from 'yjs';
import { Replica } from '../../../../src/modules/live/domain/replica';
import { readField } from '../../../../src/modules/live/domain/field-text';
import { DomainError } from '../../../../src/shared/errors';
import { faultsOf } from '../checker';
import { History } from '../history';
import { Marks } from '../marks';
import { Random } from '../random';
import { Page, type Host } from './page';
import { FIELD, Process, type Plant } from './process';
import { Store } from './store';

const WRITERS = 5;
const PARTIES = ['ruth', 'omar', 'wen', 'ruth', 'omar'];

/** What may happen, and how often beside the rest. */
type Event = readonly [often: number, happens: () => void];

/**
 * Five pages in one text, on two processes with one log, and all that goes wrong: lines that are cut, pages that are
 * closed, processes that die before and after they stored something, messages between them that come late, in another
 * order or never, and somebody who lies about who they are. A seed decides all of it.
 */
export class World {
  readonly history = new History();
  readonly happened = { edits: 0, cuts: 0, crashes: 0, refused: 0, lies: 0 };
  private readonly random: Random;
  private readonly store = new Store();
  private readonly processes: Process[];
  private readonly marks = PARTIES.map((_, which) => new Marks(which, which % 2 === 1));
  private readonly liars = new Marks(WRITERS, false);
  private readonly pages: Page[];

  constructor(seed: number, plant?: Plant) {
    this.random = new Random(seed);
    this.processes = [0, 1].map(
      (which) => new Process(this.store, () => this.processes.filter((_, other) => other !== which), plant),
    );
    this.pages = PARTIES.map((partyId) => new Page(partyId, FIELD, this.history));
  }

  run(edits: number): string[] {
    const events = this.events();
    const all = events.reduce((sum, [often]) => sum + often, 0);
    while (this.happened.edits < edits) {
      let roll = this.random.next() * all;
      events.find(([often]) => (roll -= often) < 0)?.[1]();
    }
    this.comeToRest();
    return this.faults();
  }

  private events(): Event[] {
    const some = <T>(of: readonly T[]): T => of[this.random.below(of.length)]!;
    return [
      [30, () => this.edit(this.random.below(WRITERS))],
      [60, () => this.deliver(some(this.pages))],
      [60, () => some(this.pages).listen()],
      [8, () => this.connect(some(this.pages))],
      [1.5, () => this.cut(some(this.pages))],
      [0.5, () => this.reopen(this.random.below(WRITERS))],
      [0.5, () => this.crash(some(this.processes))],
      [20, () => this.between(some(this.processes))],
      [3, () => some(this.processes).settle()],
      [3, () => this.lie(some(this.pages), some(this.pages))],
    ];
  }

  private edit(which: number): void {
    this.happened.edits += 1;
    this.pages[which]!.edit(this.marks[which]!, this.random);
  }

  private connect(page: Page): void {
    if (!page.process) page.connect(this.processes[this.random.below(2)]!);
  }

  private cut(page: Page): void {
    if (page.process) this.happened.cuts += 1;
    page.lose();
  }

  private reopen(which: number): void {
    this.pages[which]!.lose();
    this.pages[which] = new Page(PARTIES[which]!, FIELD, this.history);
  }

  private crash(process: Host): void {
    this.happened.crashes += 1;
    process.crash();
  }

  /** The next message of a page reaches its process, which may die when it has stored it and told nobody yet. */
  private deliver(page: Page): void {
    const { process } = page;
    const sent = process && page.up.shift();
    if (!sent) return;
    try {
      const update = process.take(page, sent);
      if (this.random.chance(0.003)) this.crash(process);
      else process.show(page, sent, update);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.happened.refused += 1;
      page.lose();
    }
  }

  /** A message from the other process comes, or is lost; now and then one looks without having been told. */
  private between(process: Process): void {
    const { heard } = process;
    process.heard = Math.max(0, heard - 1);
    if (heard > 0 ? !this.random.chance(0.1) : this.random.chance(0.05)) process.read();
  }

  /** Somebody writes under an id of another, and into what is no field. */
  private lie(liar: Page, victim: Page): void {
    const { process } = liar;
    if (!process || liar.partyId === victim.partyId || !liar.owesNothing) return;
    this.happened.lies += 1;
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(liar.doc));
    const before = Y.encodeStateVector(doc);
    doc.clientID = this.random.chance(0.5) ? victim.doc.clientID : liar.doc.clientID;
    const isForged = doc.clientID === victim.doc.clientID;
    const [character = ''] = this.liars.word(1);
    this.history.inserted(character, liar.partyId, this.history.newWord());
    doc.getText(isForged ? FIELD : 'entry/secrets').insert(0, character);
    const sent = { payload: Y.encodeStateAsUpdate(doc, before), characters: [], deleted: [] };
    try {
      process.show(liar, sent, process.take(liar, sent));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.happened.refused += 1;
      liar.lose();
    }
  }

  /** Nothing goes wrong any more: everybody comes back, and all that is on its way arrives. */
  private comeToRest(): void {
    for (const page of this.pages) this.connect(page);
    const busy = (): boolean => this.pages.some(({ quiet }) => !quiet);
    do {
      for (const page of this.pages) {
        this.connect(page);
        page.listen();
        this.deliver(page);
      }
      for (const process of this.processes) {
        process.settle();
        process.read();
      }
    } while (busy());
  }

  private faults(): string[] {
    const { log } = this.store;
    const replica = new Replica(log.length, this.store.stretches(), log);
    const passages = replica.stretches.passagesOf(readField(replica.doc, FIELD));
    const readings = [
      { by: 'the log', text: passages.map(({ text }) => text).join('') },
      ...this.pages.map(({ text }, which) => ({ by: `page ${which}`, text })),
    ];
    const strange = [...replica.doc.share.keys()].filter((name) => name !== FIELD);
    const { auditRows } = this.store;
    return [
      ...faultsOf(this.history, { readings, authorship: passages, auditRows }),
      ...strange.map((name) => `a field that is none: ${name}`),
    ];
  }
}
