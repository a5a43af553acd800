import { buildSnapshot, readSnapshot, sealSnapshot } from './snapshot';
import { passage, SECTION_ORDER, someItem, someParts } from './testing/some-plan';

describe('snapshot of a plan', () => {
  it('invariant 1: one character more is another hash', () => {
    const hashOf = (text: string) =>
      sealSnapshot(buildSnapshot({ ...someParts, items: [someItem('g', { own: text })] }, SECTION_ORDER))
        .hash;
    expect(hashOf('Swim')).not.toBe(hashOf('Swim '));
  });

  it('stands in the person’s order: sections, positions without gaps, each goal before its steps', () => {
    const items = [
      { ...someItem('late', {}), position: 9 },
      { ...someItem('step-2', {}), kind: 'step', parentId: 'late', position: 7 },
      { ...someItem('early', {}), position: 2 },
      { ...someItem('step-1', {}), kind: 'step', parentId: 'late', position: 3 },
      { ...someItem('me', {}), kind: 'about_me', section: 'about_me', position: 50 },
      { ...someItem('orphan', {}), kind: 'step', parentId: 'removed-goal', position: 0 },
    ];
    const snapshot = buildSnapshot({ ...someParts, items }, SECTION_ORDER);
    expect(snapshot.items.map(({ id, position }) => [id, position])).toEqual([
      ['me', 0],
      ['early', 0],
      ['late', 1],
      ['step-1', 0],
      ['step-2', 1],
    ]);
  });

  it('invariant 3: dictation that was not read back is no part of it', () => {
    const item = { ...someItem('g', { own: 'Swim' }) };
    const texts = {
      statement: { ...item.texts.statement, dictation: [passage('They said dance', 'scribe')] },
    };
    const { bytes } = sealSnapshot(
      buildSnapshot({ ...someParts, items: [{ ...item, texts }] }, SECTION_ORDER),
    );
    expect(bytes.toString()).not.toMatch(/dance|scribe/);
  });

  it('names everybody who wrote or owns something in it, and nobody else', () => {
    const item = someItem('g', { own: 'Swim', professional: 'Pool nearby' });
    const step = {
      ...someItem('s', {}),
      kind: 'step',
      parentId: 'g',
      attributes: { owner: { kind: 'worker', partyId: 'mo' } },
    };
    const snapshot = buildSnapshot({ ...someParts, items: [item, step] }, SECTION_ORDER);
    expect(Object.keys(snapshot.names).sort()).toEqual(['mo', 'sam', 'worker']);
    expect(() => buildSnapshot({ ...someParts, names: {}, items: [item] }, SECTION_ORDER)).toThrow(
      'party sam',
    );
  });

  it('leaves out fields without words and joins neighbours alike', () => {
    const item = someItem('g', {});
    const texts = {
      why: { own: [] },
      statement: { own: [passage('Swim', 'sam'), passage('', 'mo'), passage('ming', 'sam')] },
    };
    const snapshot = buildSnapshot({ ...someParts, items: [{ ...item, texts }] }, SECTION_ORDER);
    expect(snapshot.items[0]?.texts).toEqual({
      statement: { own: [passage('Swimming', 'sam')], professional: [] },
    });
  });

  it('reads only what it knows', () => {
    expect(() => readSnapshot(Buffer.from('{"schemaVersion":2}'))).toThrow(RangeError);
  });
});
