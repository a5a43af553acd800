import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { readPlanAgain } from '../../api/agreements';
import type { LaneName } from '../../api/contract';
import { beginEntry, type NewEntry } from '../../api/conversation';
import { readText, writeText } from '../../api/plan';
import { useEnded } from '../../app/safety/ended';
import { speaksFor } from '../../app/safety/speaks-for';
import { Written } from '../../components/written';
import type { TypedBefore } from '../../live';
import { saveRest } from './save-rest';
import { unsent, unsentFor, type FirstWritten } from './unsent';

const PAUSE_MS = 700;

/** An entry that is not there yet, and where its first words go. */
export interface FirstWords {
  readonly planId: string;
  readonly field: string;
  readonly lane: LaneName;
  readonly entry: NewEntry;
  /** Whoever writes: nobody finds the unsaved words of somebody else. */
  readonly partyId: string;
}

export function padKey({ partyId, planId, lane, entry }: Omit<FirstWords, 'field'>): string {
  return JSON.stringify([partyId, planId, lane, entry]);
}

function firstWritten(
  client: QueryClient,
  { planId, field, lane, entry, partyId }: FirstWords,
): FirstWritten {
  const written: FirstWritten = new Written({
    maySend: () => speaksFor(client, partyId),
    begin: async (words) => ({ itemId: await beginEntry(planId, entry, lane, words) }),
    saveOver: async (saved, words) => {
      const at = { planId, itemId: saved.itemId, field, lane };
      const place = {
        read: () => readText(at),
        write: (text: string, revision: number) => writeText(at, text, revision),
      };
      await saveRest(place, [written.sent, written.offered], words);
      return { saved };
    },
  });
  return written;
}

/**
 * The first words of an entry begin it when the writer pauses. What is typed meanwhile goes into its live text as soon
 * as that is open; where the writer goes elsewhere before, it is saved as it stands. What cannot be saved then is kept,
 * and is there again, and sent again, when the writer comes back.
 */
export function useBeginning(sheet: FirstWords, onBegun: (itemId: string) => void) {
  const { planId, partyId } = sheet;
  const client = useQueryClient();
  const key = padKey(sheet);
  const [written] = useState(() => unsentFor(key) ?? firstWritten(client, sheet));
  const [initial] = useState(written.store.now().text);
  const { entry, savedAt, error } = useSyncExternalStore(written.store.subscribe, written.store.now);
  const timer = useRef(0);
  const begin = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    if (written.store.now().entry !== null) return;
    // What the service said instead stands beside the words.
    await written.begin().catch(() => undefined);
    const { entry: begun } = written.store.now();
    if (begun !== null) onBegun(begun.itemId);
  }, [written, onBegun]);

  const type = (next: string): void => {
    written.type(next);
    unsent.keep({ partyId, key }, written);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void begin(), PAUSE_MS);
  };
  /** Hands over what was typed here, once: from now on it is written elsewhere. */
  const take = useCallback((): TypedBefore => {
    written.end();
    return { sent: written.sent, offered: written.offered, words: written.store.now().text };
  }, [written]);
  const isUnsaved = useCallback((): boolean => written.isAhead, [written]);
  const finish = useCallback(async (): Promise<void> => {
    await begin();
    if (written.store.now().entry !== null) await written.save();
  }, [begin, written]);
  useComingBack(written, begin, onBegun);
  useLeaving({ planId, partyId, finish });
  const begun = entry === null || savedAt === null ? null : { itemId: entry.itemId, at: savedAt };
  return { initial, type, begin, finish, take, isUnsaved, begun, error };
}

/** Whoever finds words here that were not saved before has them sent again; so has whoever takes the cover off the page. */
function useComingBack(
  written: FirstWritten,
  begin: () => Promise<void>,
  onBegun: (itemId: string) => void,
): void {
  const ended = useEnded();
  useEffect(() => {
    const { entry } = written.store.now();
    if (entry !== null) onBegun(entry.itemId);
    else if (written.isStranded && !ended) void begin();
  }, [written, begin, onBegun, ended]);
}

interface Leaving {
  readonly planId: string;
  readonly partyId: string;
  readonly finish: () => Promise<void>;
}

function useLeaving({ planId, partyId, finish }: Leaving): void {
  const client = useQueryClient();
  useEffect(
    () => () => {
      // What the service said instead is kept with the words.
      void finish()
        .catch(() => undefined)
        .then(() => (speaksFor(client, partyId) ? readPlanAgain(client, planId) : undefined));
    },
    [finish, client, planId, partyId],
  );
}
