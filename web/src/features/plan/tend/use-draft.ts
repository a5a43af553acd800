import { useState } from 'react';
import type { EntryAt, EntryKind, Facts } from '../../../api/entries';
import { useKept } from '../../../components/kept';
import { KINDS } from './kinds';
import type { Lane } from './whose-words';

/** An entry that somebody is about to add: its words, whose they are, and what is known of it besides. */
export interface Draft {
  readonly words: string;
  readonly lane: Lane;
  readonly facts: Facts;
}

interface Drafting {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly forget: () => void;
}

/**
 * What is typed of an entry is kept while the page is open, with all that was chosen about it: words that were noted come
 * back as a note, and not as the person's.
 * @param known of which place of the plan it is, where there are many for one kind.
 */
export function useDraft(
  { kind, planId, goalId = '' }: Omit<EntryAt, 'itemId'>,
  known: Facts,
  first: () => Draft,
): Drafting {
  const place = Object.values(known).join(' ');
  const [kept, keep, forget] = useKept(`add ${planId} ${kind} ${goalId} ${place}`);
  const [draft, setDraft] = useState(() => (kept === '' ? first() : (JSON.parse(kept) as Draft)));
  return {
    draft,
    change: (part) => {
      const next = { ...draft, ...part };
      setDraft(next);
      if (isTyped(kind, next)) keep(JSON.stringify(next));
      else forget();
    },
    forget,
  };
}

/** Whether there is anything in it that somebody would have to type again. */
function isTyped(kind: EntryKind, { words, facts }: Draft): boolean {
  const lines = KINDS[kind].facts.filter(({ as }) => as === 'line').map(({ name }) => facts[name]);
  return [words, ...lines].some((text) => typeof text === 'string' && text.trim() !== '');
}
