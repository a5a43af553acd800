import type { Lane } from '../../api/contract';
import { Problem } from '../../api/problem';
import { saveRest, WrittenByOthers } from './save-rest';

/** A text of an entry, as the service has it. */
class Service {
  revision = 1;
  /** Somebody else writes this between what is read and what is written. */
  meanwhile: string | null = null;

  constructor(public text: string) {}

  readonly place = {
    read: (): Promise<Lane> =>
      Promise.resolve({ passages: [{ text: this.text }], revision: this.revision } as Lane),
    write: (words: string, revision: number): Promise<void> => {
      if (this.meanwhile !== null) this.put(this.meanwhile);
      if (revision !== this.revision) return Promise.reject(new Problem(412, 'stale', ''));
      this.put(words);
      return Promise.resolve();
    },
  };

  private put(words: string): void {
    this.text = words;
    this.revision += 1;
  }
}

describe('the rest of an entry that is left before its live text is open', () => {
  it.each([
    ['what began it', 'abc'],
    ['what got no answer', 'abc def'],
  ])('is saved over %s', async (_, here) => {
    const service = new Service(here);
    await saveRest(service.place, ['abc', 'abc def'], 'abc def ghi');
    expect(service.text).toBe('abc def ghi');
  });

  it('is not written a second time where it arrived without an answer', async () => {
    const service = new Service('abc def');
    await saveRest(service.place, ['abc', 'abc def'], 'abc def');
    expect([service.text, service.revision]).toEqual(['abc def', 1]);
  });

  it('is not written over what others wrote', async () => {
    const service = new Service('Theirs. abc');
    await expect(saveRest(service.place, ['abc', null], 'abc def')).rejects.toThrow(WrittenByOthers);
    expect(service.text).toBe('Theirs. abc');
  });

  it('is not written over what others write in the same moment', async () => {
    const service = new Service('abc');
    service.meanwhile = 'Theirs. abc';
    await expect(saveRest(service.place, ['abc', null], 'abc def')).rejects.toThrow(WrittenByOthers);
    expect(service.text).toBe('Theirs. abc');
  });

  it('is not written where others took everything out', async () => {
    const service = new Service('');
    await expect(saveRest(service.place, ['abc', null], 'abc def')).rejects.toThrow(WrittenByOthers);
    expect(service.text).toBe('');
  });
});
