import { useQuery } from '@tanstack/react-query';
import type { Plan, Review, Session } from '../../api/contract';
import { personQuery, supportersQuery } from '../../api/people';
import { nameIn } from '../../api/plan';

/** Somebody who could come to a review, by what they are sent as. */
export interface Guest {
  readonly partyId: string;
  readonly name: string;
}

/** The person, whom they want near, the key worker, whoever sees to the review, oneself, and who was asked already. */
export function useGuests(plan: Plan, review: Review, { party }: Session): Guest[] {
  const { data: person } = useQuery(personQuery(plan.personId));
  const { data: supporters } = useQuery(supportersQuery(plan.personId));
  const guests = new Map<string, string>([[plan.personId, plan.personName]]);
  for (const { partyId, name } of review.attendees) if (partyId !== null) guests.set(partyId, name);
  for (const { id, name, wanted, endedAt } of supporters?.items ?? [])
    if (wanted === 'yes' && endedAt === null) guests.set(id, name);
  if (person?.keyWorker) guests.set(person.keyWorker.id, person.keyWorker.name);
  const { reviewResponsibleId } = plan;
  if (reviewResponsibleId !== null) guests.set(reviewResponsibleId, nameIn(plan, reviewResponsibleId) ?? '');
  guests.set(party.id, party.name);
  return [...guests].filter(([, name]) => name !== '').map(([partyId, name]) => ({ partyId, name }));
}

/** Names, one on each line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
