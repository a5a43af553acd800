import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useCallback, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { Review, ReviewEntry } from '../../api/contract';
import { isProblem, Problem } from '../../api/problem';
import { addEntry, entriesOf, reviewsQuery, reviseEntry, type EntryKind } from '../../api/reviews';
import { askBeforeClosing } from '../../app/safety/ask-before-closing';
import { useEnded } from '../../app/safety/ended';
import { speaksFor } from '../../app/safety/speaks-for';
import { useTranslation } from '../../components/translation';
import { Drafts, type Pad } from './drafts';
import { useFormer } from './use-former';
import { EntryDraft, type DraftState, type Remove, type Ways } from './entry-draft';

const PAUSE_MS = 1_500;
/** Whoever writes without a pause is saved in between. */
const LONGEST_MS = 8_000;

const drafts = new Drafts();
askBeforeClosing(drafts);

/** What is written, and for what: an entry that is there, or one that its first words begin. */
export interface Sheet {
  readonly partyId: string;
  readonly review: Review;
  readonly kind: EntryKind;
  readonly entry: ReviewEntry | null;
  /** Which entries stand beside it, each with a sheet of its own. */
  readonly beside: readonly string[];
}

const padOf = ({ partyId, review: { planId }, kind }: Sheet): Pad => ({ partyId, planId, kind });

/** What was written on this sheet before, and could not be saved. */
export function unsavedOn(sheet: Sheet): EntryDraft | undefined {
  const { entry, beside } = sheet;
  const pad = padOf(sheet);
  return entry === null ? drafts.begunApart(pad, beside) : drafts.ofEntry(pad, entry.id);
}

function waysOf(client: QueryClient, { partyId, review, kind }: Omit<Sheet, 'entry' | 'beside'>): Ways {
  const { planId, id: reviewId } = review;
  const newest = async (entryId: string): Promise<ReviewEntry> => {
    const reviews = await client.query({ ...reviewsQuery(planId), staleTime: 0 });
    const found = reviews.flatMap(entriesOf).find(({ id }) => id === entryId);
    if (!found) throw new Problem(404, 'not_found', '');
    return found;
  };
  return {
    maySend: () => speaksFor(client, partyId),
    begin: (words) => addEntry({ planId, reviewId }, { kind, words }),
    placeOf: ({ id: entryId }) => ({
      send: (version, { words }) => reviseEntry({ planId, reviewId, entryId }, version, words),
      newest: () => newest(entryId),
    }),
  };
}

export interface Writing extends DraftState {
  readonly draft: EntryDraft;
  readonly saving: boolean;
  readonly type: (text: string) => void;
  /** Puts back what stood there before, and saves it; undefined where it was nothing else. */
  readonly putBack: (() => void) | undefined;
  /** Saves what is not saved yet. @returns whether everything is. */
  readonly finish: () => Promise<boolean>;
  /** Takes the entry back, and whatever was typed last with it. @throws what the service said instead; the words stay. */
  readonly takeBack: (remove: Remove) => Promise<void>;
  /** The same as `finish`, and reads the review anew. */
  readonly close: () => Promise<boolean>;
  readonly readAgain: () => Promise<void>;
}

/** Saves what somebody writes when they pause, and when they leave; what cannot be saved is there when they come back. */
export function useEntryDraft(sheet: Sheet): Writing {
  const client = useQueryClient();
  const { partyId, review, kind, entry } = sheet;
  const [draft] = useState(() => unsavedOn(sheet) ?? new EntryDraft(waysOf(client, sheet), entry));
  const state = useSyncExternalStore(draft.store.subscribe, draft.store.now);
  const { hold, before } = useFormer(draft, partyId);
  const { readAgain, readOnce } = useReading(draft, sheet);
  const { mutate, mutateAsync, isPending } = useMutation({
    mutationFn: () => draft.save(),
    // It was put off while somebody wrote for it: where it goes on is asked for, and the words go there.
    onError: (error) => (isProblem(error, 'review_closed') ? readAgain() : undefined),
  });
  const timer = useRef(0);
  const begunAt = useRef<number | null>(null);
  const finish = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    begunAt.current = null;
    // What the service said instead stands in the draft, and beside the words.
    if (draft.isAhead) await mutateAsync().catch(() => undefined);
    return !draft.isAhead;
  }, [draft, mutateAsync]);
  const write = (text: string): void => {
    draft.type(text);
    drafts.keep(padOf(sheet), draft);
    window.clearTimeout(timer.current);
    begunAt.current ??= Date.now();
    const wait = Math.min(PAUSE_MS, begunAt.current + LONGEST_MS - Date.now());
    timer.current = window.setTimeout(() => {
      begunAt.current = null;
      mutate();
    }, wait);
  };
  const type = (text: string): void => {
    hold(text);
    write(text);
  };
  const putBack =
    before &&
    ((): void => {
      write(before());
      void finish();
    });
  const takeBack = (remove: Remove): Promise<void> => drafts.takeBack(padOf(sheet), draft, remove);
  const close = useCallback(async (): Promise<boolean> => {
    const isSaved = await finish();
    await readOnce();
    return isSaved;
  }, [finish, readOnce]);
  useEffect(
    () => draft.goTo(waysOf(client, { partyId, review, kind })),
    [draft, client, partyId, review, kind],
  );
  useGoingOn(review.id, finish);
  useAskedFirst(draft, finish);
  useLeaving(close, finish);
  return { ...state, draft, saving: isPending, type, putBack, finish, takeBack, close, readAgain };
}

interface Reading {
  readonly readAgain: () => Promise<void>;
  /** The same, where something was saved since. */
  readonly readOnce: () => Promise<void>;
}

/** Reads the reviews of the plan anew, for as long as it is whoever wrote that they are read for. */
function useReading(draft: EntryDraft, { partyId, review: { planId } }: Sheet): Reading {
  const client = useQueryClient();
  const read = useRef<Date | null>(null);
  const readAgain = useCallback(async (): Promise<void> => {
    read.current = draft.store.now().savedAt;
    if (speaksFor(client, partyId))
      await client.invalidateQueries({ queryKey: reviewsQuery(planId).queryKey });
  }, [client, draft, partyId, planId]);
  const readOnce = useCallback(async (): Promise<void> => {
    if (draft.store.now().savedAt !== read.current) await readAgain();
  }, [draft, readAgain]);
  return { readAgain, readOnce };
}

/** Whoever comes back to words that were not saved has them sent: to this page, out of its cover, or with the review. */
function useGoingOn(reviewId: string, finish: () => Promise<boolean>): void {
  const ended = useEnded();
  useEffect(() => {
    if (!ended) void finish();
  }, [ended, reviewId, finish]);
}

/** Whoever goes elsewhere does so when it is saved; they are asked only where it cannot be. */
function useAskedFirst(draft: EntryDraft, finish: () => Promise<boolean>): void {
  const { t } = useTranslation();
  useBlocker({
    enableBeforeUnload: false,
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !draft.isAhead) return false;
      return !(await finish()) && !window.confirm(t('leaveUnsaved'));
    },
  });
}

/** The line is back, or the form is left: what is not saved yet is saved now. */
function useLeaving(close: () => Promise<boolean>, finish: () => Promise<boolean>): void {
  const leave = useEffectEvent(() => void close());
  useEffect(() => {
    const again = (): void => void finish();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [finish]);
  useEffect(() => () => leave(), []);
}
