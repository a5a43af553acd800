import type { Passage } from '../../api/contract';
import { newestOfEach } from './touched';

const passage = (authorId: string, authoredAt: string, confirmedAt?: string): Passage => ({
  ...{ text: 'Some words. ', lang: 'en-GB', voice: 'written', authorId, authoredAt },
  ...(confirmedAt === undefined ? {} : { confirmedAt }),
});

describe('the day that a byline says', () => {
  const days = (...passages: Passage[]): [string, string][] =>
    newestOfEach(passages, ({ authorId }) => authorId).map(([way, { authoredAt }]) => [way, authoredAt]);

  it('is that of the newest words, wherever they stand, in the order of the text', () => {
    const [july, august, may] = ['2026-07-12T09:00:00Z', '2026-08-31T09:00:00Z', '2026-05-02T09:00:00Z'];
    // A sentence of July was changed in its middle in August: what came after that is still of July.
    expect(
      days(passage('amira', july), passage('ruth', may), passage('amira', august), passage('amira', july)),
    ).toEqual([
      ['amira', august],
      ['ruth', may],
    ]);
  });

  it('is that on which it was said to be right, where that was later', () => {
    const [typed, later] = ['2026-07-01T09:00:00Z', '2026-07-05T09:00:00Z'];
    expect(days(passage('amira', typed, '2026-07-09T09:00:00Z'), passage('amira', later))).toEqual([
      ['amira', typed],
    ]);
  });
});
