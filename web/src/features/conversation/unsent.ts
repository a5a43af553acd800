import { queryClient } from '../../app/query-client';
import { partyHere } from '../../app/safety/speaks-for';

/** What is on its way between the writer and the service. */
export interface Beginning {
  /** Whose words of which entry these are: whoever comes back to the same pad finds them there. */
  readonly key: string;
  readonly partyId: string;
  text: string;
  /** The words that the entry was begun with. */
  sent: string;
  /** Words that were sent without an answer: they may have arrived, so it is they that are sent again. */
  offered: string | null;
  itemId: string | null;
  begunAt: Date | null;
  running: Promise<void> | null;
  timer: number;
  /** Whether the service did not take them when they were last sent. */
  failed: boolean;
  /** Whether the live text has these words now, and goes on from there. */
  taken: boolean;
}

const beginnings = new Set<Beginning>();

/** Whether there are words here that neither the service nor the live text has got. */
export function isAhead({ text, sent, taken }: Beginning): boolean {
  return !taken && text !== sent && text.trim() !== '';
}

export function newBeginning(key: string, partyId: string): Beginning {
  return {
    key,
    partyId,
    text: '',
    sent: '',
    offered: null,
    itemId: null,
    begunAt: null,
    running: null,
    timer: 0,
    failed: false,
    taken: false,
  };
}

/** Keeps it in memory, and nowhere else, for as long as its words are not saved, whatever is on the page meanwhile. */
export function keepBeginning(beginning: Beginning): void {
  for (const each of beginnings) if (!isAhead(each)) beginnings.delete(each);
  beginnings.add(beginning);
}

/** What was written on this pad before and could not be saved. */
export function unsentFor(key: string): Beginning | undefined {
  return [...beginnings].find((each) => each.key === key && each.failed && isAhead(each));
}

window.addEventListener('beforeunload', (event) => {
  const here = partyHere(queryClient);
  // Whoever wrote here before them is not asked any more.
  if ([...beginnings].some((each) => each.partyId === here && isAhead(each))) event.preventDefault();
});
