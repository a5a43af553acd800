import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import clsx from 'clsx';
import type { ReactElement, ReactNode } from 'react';
import type { Person } from '../../api/contract';
import { sessionQuery } from '../../api/session';
import { changesRecord } from '../../app/roles';
import { Loaded } from '../../components/loaded';
import { Waiting } from '../../components/waiting';
import layout from '../../components/parts.module.css';

const route = getRouteApi('/inside/people/$personId');

export function usePersonId(): string {
  return route.useParams().personId;
}

/** Whether whoever is signed in may change this record. The service decides; this leaves out what it would refuse. */
export function useMayWrite(person: Person): boolean {
  const { data: session } = useQuery(sessionQuery);
  return Boolean(session && changesRecord(session, person));
}

interface PartProps<Data> {
  readonly title: string;
  /** Whether the person's own words are read there. */
  readonly paper?: boolean;
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  readonly children: (data: Data) => ReactNode;
}

/** One sheet about the person: waiting, trouble, or what there is. */
export function Part<Data>({ title, paper = false, query, children }: PartProps<Data>): ReactElement {
  return (
    <section className={clsx(layout['sheet'], paper && layout['paper'])}>
      <h2>{title}</h2>
      <Loaded query={query} waiting={<Waiting lines={5} />}>
        {children}
      </Loaded>
    </section>
  );
}
