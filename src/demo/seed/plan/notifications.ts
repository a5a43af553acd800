import type { Chronicle } from '../chronicle';
import type { KnownPerson } from '../person';

/** How many days before it a review is told of. */
const DAYS_BEFORE = 7;

/** Tells the key worker, and the person where it is still to come, of a review that is near or was not held. */
export function tellOfReview(
  { planId, reviewInDays }: { readonly planId: string; readonly reviewInDays: number | undefined },
  person: KnownPerson,
  chronicle: Chronicle,
): void {
  if (reviewInDays === undefined || reviewInDays > DAYS_BEFORE) return;
  const kind = reviewInDays < 0 ? 'review_overdue' : 'review_due';
  const readers = kind === 'review_due' ? [person.keyWorker.partyId, person.id] : [person.keyWorker.partyId];
  for (const partyId of readers) {
    const at = person.moments.at(0);
    chronicle.add('notification', {
      id: chronicle.newId(at), party_id: partyId, kind, effect_key: `demo/${kind}/${planId}`, person_id: person.id,
      plan_id: planId, created_at: at,
    }); // prettier-ignore
  }
}
