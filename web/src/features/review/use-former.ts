import { useState } from 'react';
import { onSomebodyElse } from '../../api/page-memory';
import type { EntryDraft } from './entry-draft';
import { Changes, Former } from './former';

const former = new Former();
onSomebodyElse(() => former.forget());

interface BeforeThis {
  /** To be told of what is typed before it stands there. */
  readonly hold: (next: string) => void;
  /** What stood there before, of whoever wrote it; undefined where it is nothing else. */
  readonly before: (() => string) | undefined;
}

/** Holds what an entry said when somebody began to write in it, and what they typed over since. */
export function useFormer(draft: EntryDraft, partyId: string): BeforeThis {
  const [changes] = useState(() => new Changes());
  const { text, entry } = draft.store.now();
  const key = entry === null ? null : `${partyId} ${entry.id}`;
  const hold = (next: string): void => {
    const words = changes.over(text, next);
    if (key !== null && words !== undefined) former.hold(key, words);
  };
  const isAny = key !== null && former.isAny(key, text);
  return { hold, before: isAny ? () => former.before(key, text) : undefined };
}
