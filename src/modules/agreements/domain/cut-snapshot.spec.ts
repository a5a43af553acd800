import { SECTIONS } from '../../../shared/sections';
import { cutSnapshot, seesWhole } from './cut-snapshot';
import { buildSnapshot } from './snapshot';
import { SECTION_ORDER, someItem, someParts } from './testing/some-plan';

const goal = someItem('goal', { own: 'Swim', professional: 'Pool nearby' });
const strength = { ...someItem('strength', { own: 'Patience' }), kind: 'strength', section: 'strengths' };
const beside = { ...someItem('beside', { professional: 'Beside' }), section: 'crisis' };
const document = buildSnapshot({ ...someParts, items: [goal, strength, beside] }, SECTION_ORDER);
const opened = (sections: string[], ownWordsOnly: string[] = []) => ({
  sections: new Set(sections),
  ownWordsOnly: new Set(ownWordsOnly),
});

describe('a document cut to what somebody may see', () => {
  it('is whole for whoever may see every section in both lanes', () => {
    expect(cutSnapshot(document, opened([...SECTIONS]))).toBe(document);
    expect(seesWhole(opened([...SECTIONS], ['goals']))).toBe(false);
    expect(seesWhole(opened(SECTIONS.slice(1)))).toBe(false);
  });

  it('invariant 10: holds nothing of a section that is not open, nor the names of those who wrote there', () => {
    const cut = cutSnapshot(document, opened(['strengths']));
    expect(cut.items.map(({ id }) => id)).toEqual(['strength']);
    expect(Object.keys(cut.names)).toEqual(['sam']);
    expect(JSON.stringify(cut)).not.toMatch(/Swim|Pool|Beside/);
  });

  it('invariant 10: holds the own words alone where the consent was narrowed to them', () => {
    const cut = cutSnapshot(document, opened(['goals', 'crisis'], ['goals', 'crisis']));
    expect(cut.items.map(({ id, texts }) => [id, Object.keys(texts)])).toEqual([
      ['goal', ['statement']],
      ['beside', []],
    ]);
    expect(cut.items[0]?.texts['statement']?.professional).toEqual([]);
    expect(Object.keys(cut.names)).toEqual(['sam']);
  });
});
