import { useMutation, useQueryClient } from '@tanstack/react-query';
import clsx from 'clsx';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { foresee, refreshPlan, removeEntry, versionOf, type EntryAt } from '../../../api/entries';
import { newestVersion } from '../../../api/own-versions';
import { isProblem } from '../../../api/problem';
import type { Plan } from '../../../api/contract';
import { useTranslation } from '../../../components/translation';
import { Trouble } from '../../../components/trouble';
import { siblingsOf, withEntries } from './kinds';
import styles from './tend.module.css';

const UNDO_MS = 10_000;

interface Removal {
  readonly at: EntryAt;
  readonly version: number;
  readonly said: string;
  /** Whether it is to go whatever somebody else made of it meanwhile. */
  readonly anyway?: boolean;
}

const RemoveContext = createContext<((removal: Removal) => void) | null>(null);

/** Takes an entry out of the plan, with ten seconds to think again. */
export function useRemove(): (removal: Removal) => void {
  const remove = use(RemoveContext);
  if (remove === null) throw new Error('Entries are removed from a plan: there is none here.');
  return remove;
}

interface RemovalsProps {
  readonly plan: Plan;
  readonly children: (plan: Plan) => ReactNode;
}

/**
 * The API takes nothing back once it is removed. So what is removed leaves the page at once and the plan only when the
 * time for second thoughts is over, the page is left, or something else is removed.
 */
export function Removals({ plan, children }: RemovalsProps): ReactElement {
  const client = useQueryClient();
  const [pending, setPending] = useState<Removal | null>(null);
  const waiting = useRef<Removal | null>(null);
  const removing = useMutation({
    mutationFn: (removal: Removal) =>
      removed(removal, newestVersion(client, removal.at.itemId, removal.version)),
    onMutate: ({ at }) => foresee(client, plan, (before) => without(before, at)),
    onSettled: () => refreshPlan(client, plan),
  });
  const { mutate } = removing;
  const settle = useCallback((): void => {
    const due = waiting.current;
    waiting.current = null;
    setPending(null);
    if (due) mutate(due);
  }, [mutate]);
  const ask = useCallback(
    (removal: Removal): void => {
      settle();
      waiting.current = removal;
      setPending(removal);
    },
    [settle],
  );
  useEffect(() => {
    window.addEventListener('pagehide', settle);
    return () => {
      window.removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);
  const undo = (): void => {
    waiting.current = null;
    setPending(null);
  };
  const shown = useMemo(() => (pending === null ? plan : without(plan, pending.at)), [plan, pending]);
  return (
    <RemoveContext value={ask}>
      {children(shown)}
      {removing.isError && pending === null && (
        <NotRemoved
          error={removing.error}
          said={removing.variables.said}
          onKeep={() => removing.reset()}
          onAgain={(anyway) => mutate({ ...removing.variables, anyway })}
        />
      )}
      {pending !== null && <UndoStrip said={pending.said} onUndo={undo} onEnd={settle} />}
    </RemoveContext>
  );
}

/** It is gone, by this or by somebody else's hand. */
async function removed({ at, anyway = false }: Removal, version: number): Promise<void> {
  try {
    await removeEntry(at, anyway ? await versionOf(at) : version);
  } catch (error) {
    if (!isProblem(error, 'not_found')) throw error;
  }
}

interface NotRemovedProps {
  readonly error: unknown;
  readonly said: string;
  readonly onKeep: () => void;
  readonly onAgain: (anyway: boolean) => void;
}

/** It is in the plan again: because somebody changed it meanwhile, which is to be known first, or for another reason. */
function NotRemoved({ error, said, onKeep, onAgain }: NotRemovedProps): ReactElement {
  const { t } = useTranslation('tend');
  const changed = isProblem(error) && error.status === 412;
  return (
    <div className={clsx(styles['strip'], styles['asks'])}>
      {changed ? (
        <p role="alert" dir="auto">
          {t('removeClash', { said })}
        </p>
      ) : (
        <Trouble error={error} onRetry={() => onAgain(false)} />
      )}
      <div className={styles['answers']}>
        <button type="button" className={styles['undo']} onClick={onKeep}>
          {t('keepIt')}
        </button>
        {changed && (
          <button type="button" className={styles['undo']} onClick={() => onAgain(true)}>
            {t('removeAnyway')}
          </button>
        )}
      </div>
    </div>
  );
}

function without(plan: Plan, { kind, itemId, goalId }: EntryAt): Plan {
  const kept = siblingsOf(plan, kind, goalId).filter(({ id }) => id !== itemId);
  return withEntries(
    plan,
    kind,
    kept.map(({ id }) => id),
    goalId,
  );
}

interface StripProps {
  readonly said: string;
  readonly onUndo: () => void;
  readonly onEnd: () => void;
}

/** It waits for as long as somebody is at it, and takes the focus that the removed entry had. */
function UndoStrip({ said, onUndo, onEnd }: StripProps): ReactElement {
  const { t } = useTranslation('tend');
  const button = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(false);
  useEffect(() => button.current?.focus({ preventScroll: true }), [said]);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onEnd, UNDO_MS);
    return () => clearTimeout(timer);
  }, [held, onEnd, said]);
  return (
    <div
      className={styles['strip']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={({ currentTarget }) => setHeld(currentTarget.matches(':focus-within:has(:focus-visible)'))}
      onBlur={() => setHeld(false)}
    >
      <span role="status" dir="auto">
        {t('removed', { said })}
      </span>
      <button ref={button} type="button" className={styles['undo']} onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
