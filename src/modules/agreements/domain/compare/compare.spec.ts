import fc from 'fast-check';
import { buildSnapshot, type DraftItem, type PlanSnapshot } from '../snapshot';
import { passage, SECTION_ORDER, someItem, someParts } from '../testing/some-plan';
import { apply, compare, type PlanComparison } from '.';

const snapshotOf = (...items: DraftItem[]): PlanSnapshot =>
  buildSnapshot(
    { ...someParts, items: items.map((item, position) => ({ ...item, position })) },
    SECTION_ORDER,
  );

/** As a client gets it. */
const sent = (comparison: PlanComparison) => JSON.parse(JSON.stringify(comparison)) as PlanComparison;

const summary = ({ items }: PlanComparison) => items.map(({ id, change }) => `${id} ${change}`);

const step = (id: string, parentId: string): DraftItem => ({ ...someItem(id, {}), kind: 'step', parentId });

describe('comparing two versions', () => {
  it('goes word by word, each run with its author', () => {
    const mine = {
      ...someItem('g', {}),
      texts: { statement: { own: [passage('I want to swim again', 'sam')] } },
    };
    const ours = {
      ...mine,
      texts: {
        statement: { own: [passage('I want to ', 'sam'), passage('sing', 'mo'), passage(' again', 'sam')] },
      },
    };
    const [item] = compare(snapshotOf(mine), snapshotOf(ours)).items;
    expect(item?.texts).toMatchObject([
      {
        field: 'statement',
        lane: 'own',
        runs: [
          { op: 'keep', text: 'I want to ', authorId: 'sam' },
          { op: 'remove', text: 'swim', authorId: 'sam' },
          { op: 'insert', text: 'sing', authorId: 'mo', voice: 'written' },
          { op: 'keep', text: ' again', authorId: 'sam' },
        ],
      },
    ]);
  });

  it('says whose words were when the same words came to be another’s', () => {
    const by = (authorId: string) => ({
      ...someItem('g', {}),
      texts: { statement: { own: [passage('Swim', authorId)] } },
    });
    const [item] = compare(snapshotOf(by('sam')), snapshotOf(by('mo'))).items;
    expect(item?.change).toBe('changed');
    expect(item?.texts[0]?.runs).toMatchObject([
      { op: 'keep', text: 'Swim', authorId: 'mo', was: { authorId: 'sam' } },
    ]);
  });

  it('goes field by field', () => {
    const before = { ...someItem('g', { own: 'Swim' }), attributes: { importance: 5, lifeArea: 'leisure' } };
    const after = { ...before, attributes: { importance: 8, chime: ['hope'] } };
    const a = snapshotOf(before);
    const b = { ...snapshotOf(after), previousHash: 'abc' };
    const comparison = compare(a, b);
    expect(comparison.items[0]?.attributes).toEqual([
      { field: 'chime', after: ['hope'] },
      { field: 'importance', before: 5, after: 8 },
      { field: 'lifeArea', before: 'leisure' },
    ]);
    expect(comparison.plan).toEqual([{ field: 'previousHash', before: null, after: 'abc' }]);
  });

  it('tells one that moved from those that gave way', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => someItem(id, { own: id })) as [
      DraftItem,
      DraftItem,
      DraftItem,
      DraftItem,
    ];
    const moved = compare(snapshotOf(a, b, c, d), snapshotOf(d, a, b, c));
    expect(summary(moved)).toEqual(['d moved', 'a unchanged', 'b unchanged', 'c unchanged']);
    expect(moved.items[0]?.moved).toEqual({
      from: { parentId: null, position: 3 },
      to: { parentId: null, position: 0 },
    });
    const crowded = compare(snapshotOf(a, c, d), snapshotOf(b, c, d));
    expect(summary(crowded)).toEqual(['a removed', 'b added', 'c unchanged', 'd unchanged']);
  });

  it('follows a step to another goal', () => {
    const goals = [someItem('g1', { own: 'Swim' }), someItem('g2', { own: 'Sing' })];
    const comparison = compare(snapshotOf(...goals, step('s', 'g1')), snapshotOf(...goals, step('s', 'g2')));
    expect(summary(comparison)).toEqual(['g1 unchanged', 'g2 unchanged', 's moved']);
    expect(comparison.items[2]?.moved).toEqual({
      from: { parentId: 'g1', position: 0 },
      to: { parentId: 'g2', position: 0 },
    });
  });

  it('knows parties by the name they had in either version', () => {
    const a = snapshotOf(someItem('g', { own: 'Swim' }));
    const b = { ...a, names: { sam: 'Sam Hill' } };
    expect(compare(a, b)).toMatchObject({
      names: [{ id: 'sam', before: 'Sam Okafor', after: 'Sam Hill' }],
      authors: { sam: 'Sam Hill' },
    });
  });
});

describe('a goal split in two', () => {
  const whole = someItem('g1', { own: 'I want to swim every week and learn the guitar from my uncle' });

  it('comes from the goal that kept the rest', () => {
    const kept = someItem('g1', { own: 'I want to swim every week' });
    const split = someItem('g2', { own: 'I want to learn the guitar from my uncle Ben' });
    const comparison = compare(snapshotOf(whole), snapshotOf(kept, split));
    expect(comparison.items[1]).toMatchObject({ id: 'g2', change: 'added', splitFrom: 'g1' });
    expect(comparison.items[1]?.texts[0]?.runs).toMatchObject([
      { op: 'keep', text: 'I want to ' },
      { op: 'keep', text: 'learn the guitar from my uncle' },
      { op: 'insert', text: ' Ben' },
    ]);
    expect(comparison.items[0]?.splitFrom).toBeUndefined();
  });

  it('comes from the goal that is gone, also when it is the very same words', () => {
    const parts = [
      someItem('g2', { own: 'Swim every week' }),
      someItem('g3', { own: 'Learn the guitar from my uncle' }),
    ];
    expect(compare(snapshotOf(whole), snapshotOf(...parts)).items.map((item) => item.splitFrom)).toEqual([
      undefined,
      'g1',
      'g1',
    ]);
    const [a, b] = [snapshotOf(whole), snapshotOf({ ...whole, id: 'g9' })];
    expect(apply(a, compare(a, b))).toEqual(b);
    expect(compare(a, b).items[1]?.texts[0]?.runs).toMatchObject([{ op: 'keep' }]);
  });

  it('is not what a goal is that only sounds alike, or comes beside one that stays whole', () => {
    const other = someItem('g2', { own: 'I want to cook for my children on Sundays' });
    expect(compare(snapshotOf(whole), snapshotOf(other)).items.map((item) => item.splitFrom)).toEqual([
      undefined,
      undefined,
    ]);
    const beside = someItem('g2', { own: 'Learn the guitar from my uncle' });
    expect(compare(snapshotOf(whole), snapshotOf(whole, beside)).items[1]?.splitFrom).toBeUndefined();
    const changed = someItem('g1', {
      own: 'I want to swim every single week and learn the guitar from my old uncle',
    });
    expect(compare(snapshotOf(whole), snapshotOf(changed, beside)).items[1]?.splitFrom).toBeUndefined();
  });

  it('applies back like every other comparison', () => {
    const words = ['swim', 'weekly', 'guitar', 'uncle', 'bread', 'garden', 'work', 'choir'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(words, { minLength: 4 }),
        fc.nat(),
        fc.boolean(),
        (all, where, keeps) => {
          const cut = 1 + (where % (all.length - 2));
          const a = snapshotOf(someItem('g1', { own: all.join(' ') }));
          const second = someItem('g2', { own: all.slice(cut).join(' ') });
          const b = keeps
            ? snapshotOf(someItem('g1', { own: all.slice(0, cut).join(' ') }), second)
            : snapshotOf(second);
          const comparison = compare(a, b);
          expect(comparison.items.find(({ id }) => id === 'g2')?.splitFrom).toBe('g1');
          expect(apply(a, sent(comparison))).toEqual(b);
        },
      ),
    );
  });
});
