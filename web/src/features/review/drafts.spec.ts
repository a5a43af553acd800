import type { ReviewEntry } from '../../api/contract';
import { Drafts } from './drafts';
import { EntryDraft } from './entry-draft';

const PAD = { partyId: 'amira', planId: 'plan', kind: 'agenda' } as const;

const write = (): EntryDraft =>
  new EntryDraft(
    {
      maySend: () => true,
      begin: (words) => Promise.resolve({ id: 'one', words, version: 1 } as ReviewEntry),
      placeOf: () => ({
        send: () => Promise.reject(new Error('lost')),
        newest: () => Promise.reject(new Error()),
      }),
    },
    null,
  );

describe('words that were not saved', () => {
  it('are found again by the entry that they began, and do not hide behind what is begun after them', async () => {
    const drafts = new Drafts();
    const [first, second] = [write(), write()];
    first.type('One.');
    drafts.keep(PAD, first);
    expect(drafts.begunApart(PAD, [])).toBe(first);
    await first.save();
    expect(drafts.ofEntry(PAD, 'one')).toBeUndefined();
    first.type('One. Two.');
    second.type('Three.');
    drafts.keep(PAD, second);
    expect(drafts.ofEntry(PAD, 'one')).toBe(first);
    expect(drafts.begunApart(PAD, ['one'])).toBe(second);
  });

  it('are there again where they could not be taken back, whatever else was begun meanwhile', async () => {
    const drafts = new Drafts();
    const [first, second] = [write(), write()];
    first.type('One.');
    await first.save();
    first.type('One. Two.');
    drafts.keep(PAD, first);
    const taking = expect(
      drafts.takeBack(PAD, first, () => Promise.reject(new Error('lost'))),
    ).rejects.toThrow('lost');
    const meanwhile = [first.isAhead, first.isSaved];
    second.type('Three.');
    drafts.keep(PAD, second);
    await taking;
    expect(meanwhile).toEqual([false, false]);
    expect(drafts.ofEntry(PAD, 'one')).toBe(first);
    expect(first.isSaved).toBe(false);
    await drafts.takeBack(PAD, first, () => Promise.resolve());
    expect(drafts.ofEntry(PAD, 'one')).toBeUndefined();
  });

  it('are there for nobody else, and for nothing else', () => {
    const drafts = new Drafts();
    const draft = write();
    draft.type('One.');
    drafts.keep(PAD, draft);
    expect(drafts.begunApart({ ...PAD, partyId: 'ben' }, [])).toBeUndefined();
    expect(drafts.begunApart({ ...PAD, kind: 'worked' }, [])).toBeUndefined();
    expect(['amira', 'ben', undefined].map((party) => drafts.isAnyOf(party))).toEqual([true, false, false]);
  });
});
