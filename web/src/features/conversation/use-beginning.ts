import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readPlanAgain } from '../../api/agreements';
import type { LaneName } from '../../api/contract';
import { beginEntry, type NewEntry } from '../../api/conversation';
import { readText, writeText } from '../../api/plan';
import type { TypedBefore } from '../../live';

const PAUSE_MS = 700;

/** An entry that is not there yet, and where its first words go. */
export interface FirstWords {
  readonly planId: string;
  readonly field: string;
  readonly lane: LaneName;
  readonly entry: NewEntry;
}

/** What is on its way between the writer and the service. */
interface Now {
  text: string;
  /** The words that the entry was begun with. */
  sent: string;
  itemId: string | null;
  running: Promise<void> | null;
  timer: number;
  /** Whether the live text has these words now, and goes on from there. */
  taken: boolean;
}

/**
 * The first words of an entry begin it when the writer pauses. What is typed meanwhile goes into its live text as soon
 * as that is open; where the writer goes elsewhere before, it is saved as it stands.
 */
export function useBeginning({ planId, field, lane, entry }: FirstWords, onBegun: (itemId: string) => void) {
  const client = useQueryClient();
  const [begun, setBegun] = useState<{ readonly itemId: string; readonly at: Date } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const at = useRef<Now>({ text: '', sent: '', itemId: null, running: null, timer: 0, taken: false });
  const begin = useCallback((): Promise<void> => {
    const now = at.current;
    window.clearTimeout(now.timer);
    const first = async (words: string): Promise<void> => {
      const itemId = await beginEntry(planId, entry, lane, words);
      Object.assign(now, { itemId, sent: words });
      setError(null);
      setBegun({ itemId, at: new Date() });
      onBegun(itemId);
    };
    if (now.itemId !== null || now.text.trim() === '') return now.running ?? Promise.resolve();
    now.running ??= first(now.text)
      .catch(setError)
      .finally(() => (now.running = null));
    return now.running;
  }, [planId, lane, entry, onBegun]);

  const type = (next: string): void => {
    const now = at.current;
    now.text = next;
    window.clearTimeout(now.timer);
    now.timer = window.setTimeout(() => void begin(), PAUSE_MS);
  };
  /** Hands over what was typed here, once: from now on it is written elsewhere. */
  const take = useCallback((): TypedBefore => {
    const now = at.current;
    now.taken = true;
    return { sent: now.sent, words: now.text };
  }, []);
  const isUnsaved = useCallback((): boolean => isAhead(at.current), []);
  const finish = useCallback(async (): Promise<void> => {
    const now = at.current;
    await begin();
    if (now.itemId === null || !isAhead(now)) return;
    const place = { planId, itemId: now.itemId, field, lane };
    const words = now.text;
    await writeText(place, words, (await readText(place)).revision);
    now.sent = words;
  }, [begin, planId, field, lane]);
  useEffect(
    () => () => {
      void finish()
        .catch(setError)
        .then(() => readPlanAgain(client, planId));
    },
    [finish, client, planId],
  );
  return { type, begin, finish, take, isUnsaved, begun, error };
}

/** Whether there are words here that neither the service nor the live text has got. */
function isAhead({ text, sent, taken }: Now): boolean {
  return !taken && text !== sent && text.trim() !== '';
}
