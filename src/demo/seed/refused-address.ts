import type { Chronicle } from './chronicle';
import { SERVICE } from './organisation';
import type { KnownPerson } from './person';

/** Mail to the person came back: nothing goes there any more, and the key worker has been told. */
export function tellRefusedAddress(
  { id: personId, demo, moments, keyWorker }: KnownPerson,
  address: string | undefined,
  chronicle: Chronicle,
): void {
  const { mailRefused } = demo;
  if (!mailRefused || address === undefined) return;
  const act = { at: moments.at(mailRefused.daysAgo), by: SERVICE };
  const id = chronicle.newId(act.at);
  chronicle.add('refused_address', {
    id, party_id: personId, channel: 'email', address, code: mailRefused.code, refused_at: act.at,
  }); // prettier-ignore
  chronicle.audit(act, {
    action: 'address.refused',
    subjectKind: 'refused_address',
    subjectId: id,
    personId,
  });
  chronicle.add('notification', {
    id: chronicle.newId(act.at), party_id: keyWorker.partyId, kind: 'address_refused',
    effect_key: `address_refused/${id}`, person_id: personId, plan_id: null, subject_id: id, created_at: act.at,
  }); // prettier-ignore
}
