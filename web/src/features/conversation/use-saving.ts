import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readPlanAgain } from '../../api/agreements';
import type { Lane, LaneName } from '../../api/contract';
import { beginEntry, type NewEntry } from '../../api/conversation';
import { readText, writeText, type TextPlace } from '../../api/plan';
import { isProblem } from '../../api/problem';

const PAUSE_MS = 700;

/** Where words are written, and what stands there. */
export interface Sheet {
  readonly planId: string;
  /** Null: the first words begin an entry. */
  readonly itemId: string | null;
  readonly field: string;
  readonly lane: LaneName;
  readonly entry: NewEntry | undefined;
}

/** Saves that go on after their sheet was left: whoever opens it again waits for them. */
const leaving = new Map<string, Promise<void>>();

const keyOf = ({ itemId, field, lane }: Pick<TextPlace, 'itemId' | 'field' | 'lane'>): string =>
  `${itemId} ${field} ${lane}`;

/** What stands in a lane now, with all that was typed there a moment ago. */
export async function readLane(place: TextPlace): Promise<Lane> {
  await leaving.get(keyOf(place));
  return readText(place);
}

/** What is on its way between the writer and the service. */
interface Now {
  text: string;
  saved: string;
  itemId: string | null;
  revision: number;
  running: Promise<void> | null;
  timer: number;
}

interface Shown {
  readonly savedAt: Date | null;
  readonly error: unknown;
  readonly theirs: Lane | null;
}

export const textOf = (lane: Lane | undefined): string =>
  lane?.passages.map(({ text }) => text).join('') ?? '';

/**
 * Saves what is written whenever the writer pauses, one request after the other. Nothing is lost on either side: where
 * somebody else was quicker, both texts are handed over to be chosen from.
 */
export function useSaving(sheet: Sheet, written: Lane | undefined, onBegun: (itemId: string) => void) {
  const client = useQueryClient();
  const [text, setText] = useState(() => textOf(written));
  const [shown, setShown] = useState<Shown>({ savedAt: null, error: null, theirs: null });
  const at = useRef<Now>({
    ...{ text, saved: text, itemId: sheet.itemId, revision: written?.revision ?? 0 },
    ...{ running: null, timer: 0 },
  });
  const { planId, itemId, field, lane, entry } = sheet;
  const save = useCallback((): Promise<void> => {
    const now = at.current;
    window.clearTimeout(now.timer);
    const all = async (): Promise<void> => {
      while (isAhead(now)) {
        const words = now.text;
        const begun = await store({ planId, field, lane, entry }, now, words);
        if (begun !== undefined) onBegun(begun);
        now.saved = words;
        setShown({ savedAt: new Date(), error: null, theirs: null });
      }
    };
    const told = async (error: unknown): Promise<void> => {
      // Where theirs cannot be read now, what went wrong first is still what is told.
      const theirs = await theirsAfter(error, { planId, itemId: now.itemId, field, lane }).catch(() => null);
      setShown((was) => ({ ...was, error, theirs }));
    };
    now.running ??= all()
      .catch(told)
      .finally(() => (now.running = null));
    return now.running;
  }, [planId, field, lane, entry, onBegun]);

  const type = (next: string): void => {
    setText(next);
    at.current.text = next;
    window.clearTimeout(at.current.timer);
    at.current.timer = window.setTimeout(() => void save(), PAUSE_MS);
  };
  /** Goes on from a lane that somebody else wrote meanwhile, with these words over it. */
  const settle = (theirs: Lane, words: string): void => {
    Object.assign(at.current, { revision: theirs.revision, saved: textOf(theirs) });
    setShown((was) => ({ ...was, error: null, theirs: null }));
    type(words);
    void save();
  };
  const isUnsaved = useCallback(() => isAhead(at.current), []);
  useEffect(() => {
    // Begun in another lane meanwhile: what is written here belongs to the same entry.
    if (itemId !== null) at.current.itemId ??= itemId;
  }, [itemId]);
  useEffect(
    () => () => {
      const last = save().then(() => readPlanAgain(client, planId));
      const { current } = at;
      if (current.itemId !== null) leaving.set(keyOf({ itemId: current.itemId, field, lane }), last);
    },
    [save, client, planId, field, lane],
  );
  return { text, type, save, settle, isUnsaved, ...shown };
}

/** Whether there are words that the service has not got. */
function isAhead({ text, saved }: Now): boolean {
  return text !== saved && text.trim() !== '';
}

/** Keeps the words where they belong, and notes what they are kept as. @returns the entry that they began, if they did. */
async function store(
  { planId, field, lane, entry }: Omit<Sheet, 'itemId'>,
  now: Pick<Now, 'itemId' | 'revision'>,
  words: string,
): Promise<string | undefined> {
  if (now.itemId !== null) {
    const { revision } = await writeText({ planId, itemId: now.itemId, field, lane }, words, now.revision);
    now.revision = revision;
    return undefined;
  }
  if (entry === undefined) return undefined;
  const itemId = await beginEntry(planId, entry, lane, words);
  now.itemId = itemId;
  now.revision = (await readText({ planId, itemId, field, lane })).revision;
  return itemId;
}

async function theirsAfter(
  error: unknown,
  { itemId, ...place }: { planId: string; itemId: string | null; field: string; lane: LaneName },
): Promise<Lane | null> {
  if (!isProblem(error) || error.status !== 412 || itemId === null) return null;
  return readText({ ...place, itemId });
}
