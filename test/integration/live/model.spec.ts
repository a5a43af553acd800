import type { Passage } from '../../../src/shared/attributed-text';
import { Setting, type Typist } from './setting';

/** Every so often, per seed: what people do at once. */
const STEPS = 40;
const SEEDS = Number(process.env['LIVE_SEEDS'] ?? 3);

/** Numbers in [0, 1) that a seed decides. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Characters that only one party writes, and none of them twice; each is a word, which a change over REST leaves whole. */
class Alphabet {
  private next: number;

  constructor(private readonly from: number) {
    this.next = from;
  }

  words(length: number): string {
    return Array.from({ length }, () => String.fromCharCode(this.next++)).join('');
  }

  holds(unit: string): boolean {
    return unit.charCodeAt(0) >= this.from && unit.charCodeAt(0) < this.from + 0x800;
  }
}

/** One lane of one field under several hands. */
class Hands {
  readonly acknowledged: string[] = [];
  readonly erased = new Set<string>();
  readonly alphabets: Alphabet[];

  constructor(
    private readonly at: Setting,
    private readonly field: string,
    readonly typists: readonly Typist[],
    private readonly random: () => number,
  ) {
    this.alphabets = [...typists, null].map((_, index) => new Alphabet(0x4e00 + index * 0x800));
  }

  async step(): Promise<void> {
    const who = Math.floor(this.random() * (this.typists.length + 1));
    const typist = this.typists[who];
    if (!typist) return this.overRest(who);
    const roll = this.random();
    if (roll < 0.25) return typist.sync();
    const length = typist.read(this.field).length;
    if (roll < 0.4 && length > 0) return this.erase(typist, length);
    const words = this.alphabets[who]!.words(1 + Math.floor(this.random() * 5));
    await typist.type(this.field, Math.floor(this.random() * (length + 1)), words);
    this.acknowledged.push(...words);
  }

  private async erase(typist: Typist, length: number): Promise<void> {
    const from = Math.floor(this.random() * length);
    const count = Math.min(3, length - from);
    for (const unit of typist.read(this.field).slice(from, from + count)) this.erased.add(unit);
    await typist.erase(this.field, from, count);
  }

  /** Reads, lets others go on, and changes what it read. */
  private async overRest(who: number): Promise<void> {
    const { worker } = this.at;
    const { passages, revision } = await this.at.text(worker, this.field, 'professional');
    const text = passages.map((passage) => passage.text).join('');
    const [typist] = this.typists;
    const meanwhile = this.alphabets[0]!.words(2);
    await typist!.type(this.field, 0, meanwhile);
    this.acknowledged.push(...meanwhile);
    const words = this.alphabets[who]!.words(3);
    const place = Math.floor(this.random() * (text.length + 1));
    const changed = `${text.slice(0, place)} ${words} ${text.slice(place)}`;
    const path = this.at.textPath(this.field, 'professional');
    const { status, body } = await this.at.as(worker).patch(path, { text: changed, baseRevision: revision });
    if (status !== 200) throw new Error(JSON.stringify(body));
    this.acknowledged.push(...words);
  }
}

describe('many hands in one lane', () => {
  let at: Setting;
  beforeAll(async () => {
    at = await Setting.start();
  });
  afterAll(() => at.app.close());

  const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join('');

  it.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
    'seed %i: nothing acknowledged is lost or doubled, all read the same, and each character is by who wrote it',
    async (seed) => {
      const field = await at.goal(at.worker, 'professional', '!');
      const typists = await Promise.all([
        at.join(at.colleague, 'professional'),
        at.join(at.worker, 'professional'),
        at.join(at.colleague, 'professional'),
      ]);
      const hands = new Hands(at, field, typists, randomFrom(seed));
      for (let step = 0; step < STEPS; step += 1) await Promise.all([hands.step(), hands.step()]);
      for (const typist of typists) await typist.sync();
      const { passages } = await at.text(at.worker, field, 'professional');
      const text = textOf(passages);
      for (const typist of typists) expect(typist.read(field)).toBe(text);
      for (const unit of hands.acknowledged) {
        const times = text.split(unit).length - 1;
        expect([unit, times]).toEqual([unit, hands.erased.has(unit) ? times : 1]);
        expect(times).toBeLessThan(2);
      }
      const parties = [at.colleague, at.worker, at.colleague, at.worker].map(({ partyId }) => partyId);
      for (const { text: words, authorId } of passages)
        for (const unit of words) {
          const who = hands.alphabets.findIndex((alphabet) => alphabet.holds(unit));
          if (who >= 0) expect([unit, authorId]).toEqual([unit, parties[who]]);
        }
      expect(hands.acknowledged.length).toBeGreaterThan(STEPS);
    },
  );
});
