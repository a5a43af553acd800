import { useQuery } from '@tanstack/react-query';
import { personQuery } from '../api/people';
import { sessionQuery } from '../api/session';
import { changesRecord, writesPlans } from './roles';

/** Whether whoever is signed in is a worker who may change this person's record: by their role, and by their reach. */
export function useMayChange(personId: string): boolean {
  const { data: session } = useQuery(sessionQuery);
  const enabled = Boolean(session && writesPlans(session));
  const { data: person } = useQuery({ ...personQuery(personId), enabled });
  return Boolean(session && person && changesRecord(session, person));
}
