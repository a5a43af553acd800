import { hasNarrative, isItemKind, ITEM_KINDS, KINDS, kindsIn } from './item-kinds';
import { isSection, SECTIONS } from './sections';

describe('sections and kinds of entries', () => {
  it('are closed lists', () => {
    expect(SECTIONS).toHaveLength(14);
    expect(isSection('goals')).toBe(true);
    expect(isSection('goal')).toBe(false);
    expect(isSection('toString')).toBe(false);
    expect(isItemKind('step')).toBe(true);
    expect(isItemKind('constructor')).toBe(false);
  });

  it.each(ITEM_KINDS)('%s stands in a section and says which words it needs', (kind) => {
    const { section, narrative, requiredText, childOf } = KINDS[kind];
    expect(isSection(section)).toBe(true);
    expect(narrative.length).toBeGreaterThan(0);
    if (requiredText !== null) expect(narrative).toContain(requiredText);
    if (childOf !== null) expect(KINDS[childOf].section).toBe(section);
    expect(kindsIn(section)).toContain(kind);
  });

  it('belong to the section a reader looks for them in', () => {
    expect(kindsIn('needs_barriers')).toEqual(['need', 'barrier', 'unmet_need']);
    expect(kindsIn('goals')).toEqual(['goal', 'step']);
    expect(KINDS.step.childOf).toBe('goal');
    expect(hasNarrative('step', 'ifStuck')).toBe(true);
    expect(hasNarrative('goal', 'ifStuck')).toBe(false);
  });

  it('invariant 13: a goal needs no prior clinical state', () => {
    expect(KINDS.goal.childOf).toBeNull();
    expect(KINDS.goal.requiredAttributes).toEqual(['kind', 'direction']);
    expect(KINDS.goal.requiredText).toBe('statement');
  });

  it('invariant 8: no kind of entry holds a level of risk', () => {
    expect(JSON.stringify(KINDS)).not.toMatch(/risk|severity|score/i);
  });
});
