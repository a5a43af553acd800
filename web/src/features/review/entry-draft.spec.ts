import type { ReviewEntry } from '../../api/contract';
import { Problem } from '../../api/problem';
import { EntryDraft, type Ways } from './entry-draft';

/** One entry of one party, as the service has it, and what it was asked for. */
class Service {
  entry: ReviewEntry | null = null;
  readonly asked: string[] = [];
  /** Happens once, instead of an answer: before anything is done, or after it. */
  fault: { readonly error: Problem; readonly when: 'before' | 'after' } | null = null;
  /** Whether it is still whoever writes that the browser speaks for. */
  maySend = true;

  readonly ways: Ways = {
    maySend: () => this.maySend,
    begin: (words) =>
      this.answer(`begin ${words}`, () => {
        if (this.entry?.words === words) return this.entry;
        expect(this.entry).toBeNull();
        return this.put(words);
      }),
    placeOf: () => ({
      send: (version, { words }) =>
        this.answer(`${version} ${words}`, () => {
          if (version !== this.entry?.version) throw new Problem(412, 'stale', '');
          return this.put(words);
        }),
      newest: () => Promise.resolve(this.entry!),
    }),
  };

  put(words: string): ReviewEntry {
    this.entry = { id: 'one', words, version: (this.entry?.version ?? 0) + 1 } as ReviewEntry;
    return this.entry;
  }

  private async answer(what: string, act: () => ReviewEntry): Promise<ReviewEntry> {
    this.asked.push(what);
    await Promise.resolve();
    const { fault } = this;
    this.fault = null;
    if (fault?.when === 'before') throw fault.error;
    const done = act();
    if (fault) throw fault.error;
    return done;
  }
}

const UNREACHABLE = new Problem(0, 'unreachable', '');

describe('what somebody writes for a review', () => {
  let service: Service;
  beforeEach(() => (service = new Service()));
  const write = (): EntryDraft => new EntryDraft(service.ways, service.entry);

  it('begins an entry with its first words, and is saved over it from then on', async () => {
    const draft = write();
    draft.type('The flat.');
    const saving = draft.save();
    draft.type('The flat, and the stairs.');
    expect(draft.isAhead).toBe(true);
    await saving;
    expect(draft.isAhead).toBe(false);
    expect(service.asked).toEqual(['begin The flat.', '1 The flat, and the stairs.']);
    expect(draft.store.now()).toMatchObject({
      entry: { version: 2 },
      error: null,
      savedAt: expect.any(Date),
    });
  });

  it('sends nothing of a text that is empty, or that stands there already', async () => {
    service.put('Money.');
    const draft = write();
    for (const text of ['', '  ', 'Money. ']) {
      draft.type(text);
      await draft.save();
    }
    expect(service.asked).toEqual([]);
    expect(draft.isAhead).toBe(false);
  });

  it.each(['before', 'after'] as const)(
    'is said once where no answer comes, lost %s it was done',
    async (when) => {
      const draft = write();
      draft.type('One.');
      service.fault = { error: UNREACHABLE, when };
      await expect(draft.save()).rejects.toBe(UNREACHABLE);
      expect(draft.store.now()).toMatchObject({ text: 'One.', error: UNREACHABLE, savedAt: null });
      draft.type('One. Two.');
      service.fault = { error: UNREACHABLE, when };
      await expect(draft.save()).rejects.toBe(UNREACHABLE);
      await draft.save();
      draft.type('One. Two. Three.');
      service.fault = { error: UNREACHABLE, when };
      await expect(draft.save()).rejects.toBe(UNREACHABLE);
      draft.type('One. Two. Three. Four.');
      await draft.save();
      expect(service.entry?.words).toBe('One. Two. Three. Four.');
      expect(draft.store.now()).toMatchObject({ clash: null, error: null });
      expect(draft.isAhead).toBe(false);
    },
  );

  it('what was changed on another device is not written over unasked', async () => {
    service.put('Money.');
    const draft = write();
    draft.type('Money, and rent.');
    service.put('The dog.');
    await draft.save();
    expect(service.entry?.words).toBe('The dog.');
    expect(draft.store.now().clash).toMatchObject({ theirs: { words: 'The dog.' } });
    draft.type('Money, rent, tax.');
    await draft.save();
    expect(service.entry?.words).toBe('The dog.');
    draft.choose('mine');
    await draft.save();
    expect(service.entry?.words).toBe('Money, rent, tax.');
    expect(draft.isAhead).toBe(false);
  });

  it('may be given up for what was written on another device', async () => {
    service.put('Money.');
    const draft = write();
    draft.type('Rent.');
    service.put('The dog.');
    await draft.save();
    draft.choose('theirs');
    await draft.save();
    expect([draft.store.now().text, service.entry?.words, draft.isAhead]).toEqual([
      'The dog.',
      'The dog.',
      false,
    ]);
  });

  it.each([401, 408, 425, 429])(
    'does not forget that it may have arrived for an answer %d, which says nothing of it',
    async (status) => {
      const draft = write();
      draft.type('One.');
      service.fault = { error: UNREACHABLE, when: 'after' };
      await expect(draft.save()).rejects.toBe(UNREACHABLE);
      draft.type('One. Two.');
      service.fault = { error: new Problem(status, 'not_now', ''), when: 'before' };
      await expect(draft.save()).rejects.toThrow('not_now');
      await draft.save();
      expect(service.asked).toEqual(['begin One.', 'begin One.', 'begin One.', '1 One. Two.']);
      expect([service.entry?.words, draft.store.now().clash]).toEqual(['One. Two.', null]);
    },
  );

  it('sends nothing of words that were deleted, though they may have arrived', async () => {
    const draft = write();
    draft.type('One.');
    service.fault = { error: UNREACHABLE, when: 'before' };
    await expect(draft.save()).rejects.toBe(UNREACHABLE);
    draft.type('');
    expect(draft.isAhead).toBe(false);
    await draft.save();
    expect([service.entry, service.asked]).toEqual([null, ['begin One.']]);
  });

  it('sends nothing as somebody else, and goes on when its writer is back', async () => {
    const draft = write();
    draft.type('One.');
    service.maySend = false;
    await draft.save();
    expect([service.asked, draft.isAhead]).toEqual([[], true]);
    service.maySend = true;
    const saving = draft.save();
    draft.type('One. Two.');
    service.maySend = false;
    await saving;
    expect([service.asked, draft.isAhead]).toEqual([['begin One.'], true]);
  });

  it('goes where the review is by now that it is written for', async () => {
    service.put('Money.');
    const closed = new Service();
    closed.put('Money.');
    const draft = new EntryDraft(closed.ways, closed.entry);
    draft.type('Money, and rent.');
    closed.fault = { error: new Problem(409, 'review_closed', ''), when: 'before' };
    await expect(draft.save()).rejects.toThrow('review_closed');
    draft.goTo(service.ways);
    await draft.save();
    expect([service.entry?.words, draft.isAhead]).toEqual(['Money, and rent.', false]);
  });

  it('says no longer what was wrong with words that are typed back to what is saved', async () => {
    service.put('Money.');
    const draft = write();
    draft.type('Money, and much more.');
    service.fault = { error: new Problem(422, 'text_too_long', ''), when: 'before' };
    await expect(draft.save()).rejects.toThrow('text_too_long');
    draft.type('Money, and more.');
    expect(draft.store.now().error).not.toBeNull();
    draft.type('Money.');
    expect(draft.store.now().error).toBeNull();
  });

  it('what is refused stays to be written otherwise', async () => {
    const draft = write();
    draft.type('Too long.');
    service.fault = { error: new Problem(422, 'text_too_long', ''), when: 'before' };
    await expect(draft.save()).rejects.toThrow('text_too_long');
    draft.type('Short.');
    await draft.save();
    expect(service.asked).toEqual(['begin Too long.', 'begin Short.']);
  });

  it('is taken back with whatever was typed last, but not with what another device says', async () => {
    service.put('Money.');
    const draft = write();
    service.put('The dog.');
    const remove = ({ version }: ReviewEntry): Promise<void> => {
      if (version !== service.entry?.version) return Promise.reject(new Problem(412, 'stale', ''));
      service.entry = null;
      return Promise.resolve();
    };
    await expect(draft.takeBack(remove)).rejects.toThrow('stale');
    expect(draft.store.now().clash?.theirs).toEqual({ words: 'The dog.' });
    draft.choose('theirs');
    draft.type('Half a');
    await draft.takeBack(remove);
    expect([service.entry, draft.isAhead]).toEqual([null, false]);
  });
});
