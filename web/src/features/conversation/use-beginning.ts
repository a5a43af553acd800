import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { readPlanAgain } from '../../api/agreements';
import type { LaneName } from '../../api/contract';
import { beginEntry, type NewEntry } from '../../api/conversation';
import { mayHaveArrived } from '../../api/fate';
import { readText, writeText, type TextPlace } from '../../api/plan';
import { useEnded } from '../../app/safety/ended';
import { speaksFor } from '../../app/safety/speaks-for';
import type { TypedBefore } from '../../live';
import { isAhead, keepBeginning, newBeginning, unsentFor, type Beginning } from './unsent';

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

/**
 * The first words of an entry begin it when the writer pauses. What is typed meanwhile goes into its live text as soon
 * as that is open; where the writer goes elsewhere before, it is saved as it stands. What cannot be saved then is kept,
 * and is there again, and sent again, when the writer comes back.
 */
export function useBeginning(sheet: FirstWords, onBegun: (itemId: string) => void) {
  const { planId, field, lane, entry, partyId } = sheet;
  const client = useQueryClient();
  const speaks = useCallback((): boolean => speaksFor(client, partyId), [client, partyId]);
  const [first] = useState(() => unsentFor(padKey(sheet)) ?? newBeginning(padKey(sheet), partyId));
  const [initial] = useState(first.text);
  const [begun, setBegun] = useState(() => begunOf(first));
  const [error, setError] = useState<unknown>(null);
  const at = useRef(first);
  const begin = useCallback(async (): Promise<void> => {
    const now = at.current;
    window.clearTimeout(now.timer);
    if (now.itemId !== null || now.text.trim() === '') return now.running ?? undefined;
    if (!speaks()) {
      now.failed = true;
      return;
    }
    now.running ??= send(now, (words) => beginEntry(planId, entry, lane, words));
    try {
      await now.running;
    } catch (fault) {
      setError(fault);
      return;
    }
    setError(null);
    const done = begunOf(now);
    setBegun(done);
    if (done) onBegun(done.itemId);
  }, [planId, lane, entry, onBegun, speaks]);

  const type = (next: string): void => {
    const now = at.current;
    now.text = next;
    keepBeginning(now);
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
    if (speaks()) await sendRest(now, { planId, itemId: now.itemId, field, lane });
    else now.failed = true;
  }, [begin, planId, field, lane, speaks]);
  useComingBack(at, begin, onBegun);
  useLeaving({ planId, finish, speaks, onError: setError });
  return { initial, type, begin, finish, take, isUnsaved, begun, error };
}

/** Whoever finds words here that were not saved before has them sent again; so has whoever takes the cover off the page. */
function useComingBack(
  at: RefObject<Beginning>,
  begin: () => Promise<void>,
  onBegun: (itemId: string) => void,
): void {
  const ended = useEnded();
  useEffect(() => {
    const { itemId, failed } = at.current;
    if (itemId !== null) onBegun(itemId);
    else if (failed && !ended) void begin();
  }, [at, begin, onBegun, ended]);
}

interface Leaving {
  readonly planId: string;
  readonly finish: () => Promise<void>;
  readonly speaks: () => boolean;
  readonly onError: (error: unknown) => void;
}

function useLeaving({ planId, finish, speaks, onError }: Leaving): void {
  const client = useQueryClient();
  useEffect(
    () => () => {
      void finish()
        .catch(onError)
        .then(() => (speaks() ? readPlanAgain(client, planId) : undefined));
    },
    [finish, speaks, onError, client, planId],
  );
}

interface Begun {
  readonly itemId: string;
  readonly at: Date;
}

function begunOf({ itemId, begunAt }: Beginning): Begun | null {
  return itemId === null || begunAt === null ? null : { itemId, at: begunAt };
}

/** Begins the entry. @throws what the service said instead, and keeps the words. */
async function send(now: Beginning, beginWith: (words: string) => Promise<string>): Promise<void> {
  const words = now.offered ?? now.text;
  try {
    const itemId = await beginWith(words);
    Object.assign(now, { itemId, sent: words, begunAt: new Date(), failed: false });
  } catch (fault) {
    now.failed = true;
    now.offered = mayHaveArrived(fault, words, now.offered);
    throw fault;
  } finally {
    now.running = null;
  }
}

/** Saves what was typed since. @throws what the service said instead, and keeps the words. */
async function sendRest(now: Beginning, place: TextPlace): Promise<void> {
  const words = now.text;
  try {
    await writeText(place, words, (await readText(place)).revision);
    now.sent = words;
  } catch (fault) {
    now.failed = true;
    throw fault;
  }
}
