import type { Chronicle } from './chronicle';
import { SERVICE } from './organisation';
import type { Row } from './rows';

const DAYS_AGO = 2;

const MOST = 3;

/** Mails that never left: while the mail server was away copies of agreed plans were given up. */
export function tellUndone(chronicle: Chronicle): void {
  for (const version of chronicle.rows.of('plan_version').slice(-MOST)) giveUp(chronicle, version);
}

function giveUp(chronicle: Chronicle, version: Row): void {
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
