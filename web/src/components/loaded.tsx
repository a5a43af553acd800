import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext, type ReactElement, type ReactNode } from 'react';
import { isProblem } from '../api/problem';
import { useTranslation } from './translation';
import { Trouble } from './trouble';
import styles from './trouble.module.css';

interface LoadedProps<Data> {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  readonly waiting: ReactNode;
  readonly children: (data: Data) => ReactNode;
  /** What stands round the trouble where nothing else is there: the title of a page, for one. */
  readonly frame?: (trouble: ReactNode) => ReactNode;
}

/** Whether it is said further out already that what is shown could not be read again. */
const SaidContext = createContext(false);

/**
 * What is read from the service: waiting, trouble, or what there is. What there is stays where it is when reading it
 * again comes to nothing, with whatever somebody is typing into it; only what they may not see any more goes.
 */
export function Loaded<Data>({ query, waiting, children, frame }: LoadedProps<Data>): ReactElement {
  const said = useContext(SaidContext);
  const { data, error } = query;
  const inTrouble = error !== null;
  if (data === undefined || isWithheld(error)) {
    if (!inTrouble) return <>{waiting}</>;
    const trouble = <Trouble error={error} onRetry={() => void query.refetch()} />;
    return <>{frame ? frame(trouble) : trouble}</>;
  }
  return (
    <SaidContext value={said || inTrouble}>
      {inTrouble && !said && <NotRenewed error={error} />}
      {children(data)}
    </SaidContext>
  );
}

/** Of one fall of the service every part of a page hears: it is said once, and all of them are asked for again. */
function NotRenewed({ error }: { error: unknown }): ReactElement {
  const { t } = useTranslation();
  const client = useQueryClient();
  const again = (): void =>
    void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  return (
    <div className={styles['above']}>
      <Trouble error={error} onRetry={again}>
        {t('notRenewed')}
      </Trouble>
    </div>
  );
}

/** The service answers, and says that this is not for whoever asks, or is there no longer. */
function isWithheld(error: unknown): boolean {
  return isProblem(error) && (error.status === 403 || error.status === 404);
}
