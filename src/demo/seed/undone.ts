import type { Chronicle } from './chronicle';
import { SERVICE } from './organisation';
import type { Row } from './rows';

/** On each of these days one was given up. */
const DAYS_AGO = [4, 3, 2];

/** Mails that never left: while the mail server was away copies of agreed plans were given up. */
export function tellUndone(chronicle: Chronicle): void {
  const versions = chronicle.rows.of('plan_version').slice(-DAYS_AGO.length);
  for (const [nth, version] of versions.entries()) giveUp(chronicle, version, DAYS_AGO[nth] ?? 0);
}

function giveUp(chronicle: Chronicle, version: Row, daysAgo: number): void {
  const at = chronicle.calendar.moments().at(daysAgo);
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
