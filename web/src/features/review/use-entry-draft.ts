import { useMutation, useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useCallback, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review, ReviewEntry } from '../../api/contract';
import { Problem } from '../../api/problem';
import { addEntry, entriesOf, reviewsQuery, reviseEntry, type EntryKind } from '../../api/reviews';
import { sessionQuery } from '../../api/session';
import { EntryDraft, type DraftState, type Ways } from './entry-draft';

const PAUSE_MS = 1_500;
/** Whoever writes without a pause is saved in between. */
const LONGEST_MS = 8_000;

/** Those with words that the service has not got, whatever is on the page meanwhile. In memory, and nowhere else. */
const drafts = new Map<string, EntryDraft>();

window.addEventListener('beforeunload', (event) => {
  if ([...drafts.values()].some(({ isAhead }) => isAhead)) event.preventDefault();
});

function keep(key: string, draft: EntryDraft): void {
  for (const [each, { isAhead }] of drafts) if (!isAhead) drafts.delete(each);
  drafts.set(key, draft);
}

function unsavedFor(key: string): EntryDraft | undefined {
  const draft = drafts.get(key);
  return draft?.isAhead === true ? draft : undefined;
}

function waysOf(client: QueryClient, { planId, id: reviewId }: Review, kind: EntryKind): Ways {
  const newest = async (entryId: string): Promise<ReviewEntry> => {
    const reviews = await client.query({ ...reviewsQuery(planId), staleTime: 0 });
    const found = reviews.flatMap(entriesOf).find(({ id }) => id === entryId);
    if (!found) throw new Problem(404, 'not_found', '');
    return found;
  };
  return {
    begin: (words) => addEntry({ planId, reviewId }, { kind, words }),
    placeOf: ({ id: entryId }) => ({
      send: (version, { words }) => reviseEntry({ planId, reviewId, entryId }, version, words),
      newest: () => newest(entryId),
    }),
  };
}

/** What is written, and for what: an entry that is there, or one that its first words begin. */
export interface Sheet {
  readonly review: Review;
  readonly kind: EntryKind;
  readonly entry: ReviewEntry | null;
}

export interface Writing extends DraftState {
  readonly draft: EntryDraft;
  readonly saving: boolean;
  readonly type: (text: string) => void;
  /** Saves what is not saved yet. @returns whether everything is. */
  readonly finish: () => Promise<boolean>;
  /** The same, and reads the review anew. */
  readonly close: () => Promise<boolean>;
}

/** Saves what somebody writes when they pause, and when they leave; what cannot be saved is there when they come back. */
export function useEntryDraft({ review, kind, entry }: Sheet): Writing {
  const client = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const key = `${session?.party.id ?? ''} ${review.id} ${entry?.id ?? kind}`;
  const [draft] = useState(() => unsavedFor(key) ?? new EntryDraft(waysOf(client, review, kind), entry));
  const state = useSyncExternalStore(draft.store.subscribe, draft.store.now);
  const { mutate, mutateAsync, isPending } = useMutation({ mutationFn: () => draft.save() });
  const timer = useRef(0);
  const begunAt = useRef<number | null>(null);
  const finish = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    begunAt.current = null;
    // What the service said instead stands in the draft, and beside the words.
    if (draft.isAhead) await mutateAsync().catch(() => undefined);
    return !draft.isAhead;
  }, [draft, mutateAsync]);
  const type = (text: string): void => {
    draft.type(text);
    keep(key, draft);
    window.clearTimeout(timer.current);
    begunAt.current ??= Date.now();
    const wait = Math.min(PAUSE_MS, begunAt.current + LONGEST_MS - Date.now());
    timer.current = window.setTimeout(() => {
      begunAt.current = null;
      mutate();
    }, wait);
  };
  const close = useCallback(async (): Promise<boolean> => {
    const { planId } = review;
    const isSaved = await finish();
    if (draft.store.now().savedAt !== null)
      await client.invalidateQueries({ queryKey: reviewsQuery(planId).queryKey });
    return isSaved;
  }, [client, draft, finish, review]);
  useAskedFirst(draft, finish);
  useLeaving(close, finish);
  return { ...state, draft, saving: isPending, type, finish, close };
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
