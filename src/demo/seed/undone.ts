import type { Chronicle } from './chronicle';
import { SERVICE } from './organisation';

const DAYS_AGO = 2;

/** One mail that never left: while the mail server was away a copy of an agreed plan was given up. */
export function tellUndone(chronicle: Chronicle): void {
  const version = chronicle.rows.of('plan_version').at(-1);
  if (!version) return;
  const at = chronicle.calendar.moments().at(DAYS_AGO);
  const id = chronicle.newId(at);
  const job = { ref_id: version['id'], attempts: 20, problem: 'MailNotSent' };
  chronicle.add('outbox', {
    id, kind: 'plan_version.copy', aggregate_id: version['id'], party_id: SERVICE.partyId, request_id: id,
    created_at: at, given_up_at: at, ...job,
  }); // prettier-ignore
  chronicle.add('dead_letter', {
    id: chronicle.newId(at),
    outbox_id: id,
    job: 'plan_version.copy',
    at,
    ...job,
  });
}
