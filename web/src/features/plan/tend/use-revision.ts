import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshPlan, reviseEntry, versionOf, type EntryAt, type Facts } from '../../../api/entries';
import { useReader } from '../reader';
import type { Entry } from './kinds';

interface Change {
  readonly version: number;
  readonly body: Facts;
}

export interface Revision {
  readonly saving: UseMutationResult<void, Error, Change>;
  readonly savedAt: Date | null;
  /** What is being saved just now: shown as if it were, until the service has spoken. */
  readonly wanted: Facts;
  readonly change: (body: Facts) => void;
  /** Saves what was refused over what is there now. */
  readonly insist: () => Promise<void>;
  /** Leaves what somebody else put there. */
  readonly leave: () => Promise<void>;
}

/** Saves facts as they are changed, over the version that was read. */
export function useRevision(at: EntryAt, entry: Entry): Revision {
  const client = useQueryClient();
  const { plan } = useReader();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [wanted, setWanted] = useState<Facts>({});
  const saving = useMutation({
    mutationFn: ({ version, body }: Change) => reviseEntry(at, version, body),
    onSuccess: async () => {
      setSavedAt(new Date());
      await refreshPlan(client, plan);
    },
    onSettled: () => setWanted({}),
  });
  const save = (version: number, body: Facts): void => {
    setWanted(body);
    saving.mutate({ version, body });
  };
  return {
    saving,
    savedAt,
    wanted,
    change: (body) => save(entry.version, body),
    insist: async () => {
      const refused = saving.variables?.body;
      if (refused) save(await versionOf(at), refused);
    },
    leave: async () => {
      await refreshPlan(client, plan);
      saving.reset();
    },
  };
}
