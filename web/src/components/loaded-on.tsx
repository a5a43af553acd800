import { Button } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Loaded } from './loaded';
import { Trouble } from './trouble';

interface LoadedOnProps<Page> {
  readonly query: UseInfiniteQueryResult<InfiniteData<Page>>;
  readonly waiting: ReactNode;
  /** What the button says that asks for more. */
  readonly more: string;
  readonly children: (pages: readonly Page[]) => ReactNode;
}

/** What is read from the service page by page. What is further on and did not come is said where it was asked for. */
export function LoadedOn<Page>({ query, waiting, more, children }: LoadedOnProps<Page>): ReactElement {
  const { isFetchNextPageError: isCutShort, error } = query;
  return (
    <>
      <Loaded query={isCutShort ? { ...query, error: null } : query} waiting={waiting}>
        {({ pages }) => children(pages)}
      </Loaded>
      {isCutShort && <Trouble error={error} />}
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {more}
        </Button>
      )}
    </>
  );
}
