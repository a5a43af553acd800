import fc from 'fast-check';
import { plainText, type Passage } from '../../../shared/attributed-text';
import type { JsonValue } from '../../../shared/canonical-json';
import { apply, compare, type PlanComparison } from './compare';
import {
  buildSnapshot,
  readSnapshot,
  sealSnapshot,
  type DraftItem,
  type SnapshotItem,
  type SnapshotParts,
} from './snapshot';
import { PARTIES, passage, SECTION_ORDER, someParts } from './testing/some-plan';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('I', 'want', 'to', 'swim', 'with', 'Ali', ' ', ' ', '\n', '👩🏽‍🚀', 'שלום'),
      fc.string({ unit: 'grapheme' }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

const passages: fc.Arbitrary<Passage[]> = fc.array(
  fc
    .record({
      text,
      authorId: fc.constantFrom(...Object.keys(PARTIES)),
      suggestedBy: fc.option(fc.constantFrom('worker'), { nil: undefined }),
      confirmedAt: fc.option(fc.constantFrom('2026-03-01T10:00:00.000Z'), { nil: undefined }),
    })
    .map(({ text: words, authorId, ...more }) => passage(words, authorId, more)),
  { maxLength: 4 },
);

const lanes = fc.record({ own: passages, professional: passages });

const attributes = fc.dictionary(
  fc.constantFrom('lifeArea', 'importance', 'chime', 'constructor', '__proto__', 'owner'),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>,
  { maxKeys: 4 },
);

function item(id: string): fc.Arbitrary<DraftItem> {
  const isStep = id.startsWith('step');
  return fc.record({
    id: fc.constant(id),
    kind: fc.constant(isStep ? 'step' : 'goal'),
    section: isStep ? fc.constant('goals') : fc.constantFrom(...SECTION_ORDER),
    parentId: isStep ? fc.constantFrom('goal-1', 'goal-2', 'goal-3') : fc.constant(null),
    position: fc.integer({ min: 0, max: 9 }),
    attributes,
    texts: fc.dictionary(fc.constantFrom('statement', 'why', 'what', 'toString'), lanes, { maxKeys: 3 }),
  });
}

const IDS = ['goal-1', 'goal-2', 'goal-3', 'goal-4', 'goal-5', 'step-1', 'step-2', 'step-3', 'step-4'];

/** Any plan: any of nine entries, anywhere, with anything in them. Two of these have much in common and much not. */
const snapshotParts: fc.Arbitrary<SnapshotParts> = fc
  .tuple(
    fc.subarray(IDS),
    fc.constantFrom('2026-06-01', '2026-07-01'),
    fc.constantFrom('Sam Okafor', 'Sam O.'),
  )
  .chain(([ids, on, personName]) =>
    fc.tuple(...ids.map(item)).map((items) => ({
      ...someParts,
      ...{ personName, items, names: { ...PARTIES, sam: personName } },
      review: { ...someParts.review, on },
    })),
  );

const anySnapshot = snapshotParts.map((parts) => buildSnapshot(parts, SECTION_ORDER));

/** As a client gets it. */
const sent = (comparison: PlanComparison) => JSON.parse(JSON.stringify(comparison)) as PlanComparison;

/** What an entry says in one lane of one field. */
function wordsIn(items: SnapshotItem[], id: string, field: string, lane: 'own' | 'professional'): string {
  const texts = items.find((one) => one.id === id)?.texts ?? {};
  return plainText(new Map(Object.entries(texts)).get(field)?.[lane] ?? []);
}

describe('any plan at all', () => {
  it('invariant 1: the same draft makes the same bytes, in whatever order its parts come', () => {
    fc.assert(
      fc.property(snapshotParts, (parts) => {
        const turned = {
          ...Object.fromEntries(Object.entries(parts).reverse()),
          items: parts.items.toReversed(),
        } as unknown as SnapshotParts;
        const sealed = sealSnapshot(buildSnapshot(parts, SECTION_ORDER));
        expect(sealSnapshot(buildSnapshot(turned, SECTION_ORDER))).toEqual(sealed);
        expect(sealed.hash).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });

  it('invariant 1: the bytes hold the whole document', () => {
    fc.assert(
      fc.property(snapshotParts, (parts) => {
        const snapshot = buildSnapshot(parts, SECTION_ORDER);
        expect(readSnapshot(sealSnapshot(snapshot).bytes)).toEqual(snapshot);
      }),
    );
  });

  it('holds all that is needed: compare(a, b), sent as JSON and applied to a, gives b', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (a, b) => expect(apply(a, sent(compare(a, b)))).toEqual(b)),
      { numRuns: 300 },
    );
  });

  it('tells both texts of every lane word for word', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (a, b) => {
        for (const { id, change, splitFrom, texts } of compare(a, b).items) {
          for (const { field, lane, runs } of texts) {
            const without = (left: string) =>
              runs
                .filter(({ op }) => op !== left)
                .map(({ text: words }) => words)
                .join('');
            expect(without('remove')).toBe(change === 'removed' ? '' : wordsIn(b.items, id, field, lane));
            if (!splitFrom) expect(without('insert')).toBe(wordsIn(a.items, id, field, lane));
          }
        }
      }),
    );
  });

  it('finds nothing between a version and itself', () => {
    fc.assert(
      fc.property(anySnapshot, (a) => {
        const { plan, names, items } = compare(a, a);
        expect([plan, names]).toEqual([[], []]);
        for (const item of items)
          expect(item).toMatchObject({ change: 'unchanged', attributes: [], texts: [] });
      }),
    );
  });
});
