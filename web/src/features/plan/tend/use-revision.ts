import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  differsIn,
  refreshPlan,
  reviseEntry,
  versionOf,
  type EntryAt,
  type Facts,
} from '../../../api/entries';
import { newestVersion, noteVersion } from '../../../api/own-versions';
import { isProblem, Problem } from '../../../api/problem';
import { useReader } from '../reader';
import type { Entry } from './kinds';

/** Changes that were not saved, and why. */
export interface Refused {
  readonly error: unknown;
  readonly mine: Facts;
  /** What somebody else put in those places meanwhile. */
  readonly theirs: Facts;
}

export interface Revision {
  readonly savedAt: Date | null;
  /** What is being saved just now: shown as if it were, until the service has spoken. */
  readonly wanted: Facts;
  readonly refused: Refused | null;
  /** @param theirs what somebody else put there while this was being written: then it is asked which of the two stands. */
  readonly change: (body: Facts, theirs?: Facts) => void;
  /** Saves what was refused over what is there now. */
  readonly insist: () => Promise<void>;
  /** Tries to save once more what the service did not take. */
  readonly again: () => void;
  /** Leaves what somebody else put there. */
  readonly leave: () => Promise<void>;
}

/** Saves facts as they are changed, one change after the other, each over what the one before came to. */
export function useRevision(at: EntryAt, entry: Entry): Revision {
  const client = useQueryClient();
  const { plan } = useReader();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [wanted, setWanted] = useState<Facts>({});
  const [refused, setRefused] = useState<Refused | null>(null);
  const { mutate } = useMutation({
    scope: { id: at.itemId },
    mutationFn: (body: Facts) => reviseEntry(at, newestVersion(client, at.itemId, entry.version), body),
    onSuccess: async (version, body) => {
      noteVersion(client, at.itemId, version);
      setSavedAt(new Date());
      setRefused((before) => withoutThese(before, body));
      await refreshPlan(client, plan);
    },
    onError: (error, body) => setRefused((before) => withThese(before, error, body)),
    // What was changed once more meanwhile is still to be saved.
    onSettled: (_version, _error, body) =>
      setWanted((before) => only(before, (name) => before[name] !== body[name])),
  });
  const save = (body: Facts): void => {
    setWanted((before) => ({ ...before, ...body }));
    mutate(body);
  };
  return {
    savedAt,
    wanted,
    refused,
    change: (body, theirs) =>
      theirs === undefined ? save(body) : setRefused((before) => overtaken(before, body, theirs)),
    insist: async () => {
      if (refused === null) return;
      noteVersion(client, at.itemId, await versionOf(at));
      save(refused.mine);
    },
    again: () => refused && save(refused.mine),
    leave: async () => {
      await refreshPlan(client, plan);
      setRefused(null);
    },
  };
}

function only(facts: Facts, isKept: (name: string) => boolean): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => isKept(name)));
}

function withThese(before: Refused | null, error: unknown, body: Facts): Refused {
  const theirs = isProblem(error) ? differsIn(error) : {};
  return { error, mine: { ...before?.mine, ...body }, theirs: { ...before?.theirs, ...theirs } };
}

/** The same as the service would answer to who saves over what they have not seen. */
function overtaken(before: Refused | null, mine: Facts, theirs: Facts): Refused {
  return withThese(before, new Problem(412, 'stale', '', { differs: theirs }), mine);
}

function withoutThese(before: Refused | null, saved: Facts): Refused | null {
  if (before === null) return null;
  const mine = only(before.mine, (name) => !(name in saved));
  return Object.keys(mine).length === 0 ? null : { ...before, mine };
}
