/**
 * Columns that hold no words of anybody: codes of closed lists, digests, names of operations. A column that is not
 * here gets a canary, so that a new one is watched from its first day. Each pattern is `table.column` or `*.column`.
 */
const MACHINE_COLUMNS: Record<string, readonly string[]> = {
  'a closed list, kept by a CHECK or by the code': [
    '*.kind', '*.status', '*.role', '*.roles', '*.section', '*.sections', '*.lane', '*.field', '*.fields', '*.state',
    '*.basis', '*.outcome', '*.stance', '*.capacity', '*.method', '*.wanted', 'one_time_link.purpose', 'person.formats',
    '*.scopes', '*.subject_kind', '*.action', '*.operation', 'plan_item.removed_reason', 'attachment.media_type',
    'closure.source', 'organisation.review_roll', 'review.event', 'review.wish_of', 'dead_letter.job', 'dead_letter.settlement',
    '*.channel', 'notification_message.reason', '*.digest', 'notification_preference.email_off',
    'notification_preference.sms_on', 'reminder_occurrence.recipient', 'reminder_policy.rules',
    'reminder_policy.escalation', 'notification_preference.asked_for', 'notification_preference.language',
  ],
  'a digest or a random id': [
    '*.hash', '*.previous_hash', '*.secret_hash', 'session.pin_hash', '*.sha256', '*.body_hash', '*.prefix', '*.request_id',
  ],
  'a setting that the code must be able to read': [
    '*.timezone', 'organisation.locale', 'organisation.region', 'closure.region', '*.lang', 'person.language', 'person.date_of_birth',
  ],
  'ids and the name of an error class: searched for canaries instead': [
    'outbox.problem', 'outbox.traceparent', 'dead_letter.problem',
  ],
}; // prettier-ignore

/** Why nobody's words can be in this column; null when they can. */
export function reasonOf(table: string, column: string): string | null {
  for (const [reason, patterns] of Object.entries(MACHINE_COLUMNS))
    if (patterns.includes(`*.${column}`) || patterns.includes(`${table}.${column}`)) return reason;
  return null;
}

/**
 * How a canary is written where a plain text would not be read back: `$1` is the canary. Content of JSON keeps the
 * shape that the code reads.
 */
export const SHAPED: Record<string, string> = {
  'plan_text.passages': `passages = coalesce((SELECT jsonb_agg(p || jsonb_build_object('text', $1::text))
    FROM jsonb_array_elements(passages) p), '[]')`,
  'plan_item.attributes': `attributes = attributes || jsonb_build_object('name', $1::text)`,
  'person.contacts': `contacts = jsonb_build_array(jsonb_build_object('kind', 'phone', 'value', $1::text, 'safe', 'always',
    'note', $1::text))`,
  'review.attendees': `attendees = jsonb_build_array(jsonb_build_object('name', $1::text))`,
  'person.equality': `equality = jsonb_build_object('ethnicity', $1::text)`,
  'person.released_identifiers': `released_identifiers = jsonb_build_array(jsonb_build_object('system', $1::text,
    'value', $1::text))`,
  'plan_version.reason': `reason = $1::text, basis = 'without_agreement'`,
  'plan_version.bytes': frozen(),
  'proposal.bytes': frozen(),
  'live_document.snapshot': `snapshot = convert_to($1::text, 'UTF8')`,
  'live_document.floor': `floor = convert_to($1::text, 'UTF8')`,
  'live_update.payload': `payload = convert_to($1::text, 'UTF8')`,
  'live_author.provenance': `provenance = provenance || jsonb_build_object('lang', $1::text)`,
  'attachment.bytes': `bytes = convert_to($1::text, 'UTF8')`,
};

/** A frozen document with the canary as the person's name in it, and the digest that goes with it. */
function frozen(): string {
  const altered = `convert_to((CASE WHEN length(bytes) > 2 THEN convert_from(bytes, 'UTF8')::jsonb ELSE '{}' END
    || jsonb_build_object('personName', $1::text))::text, 'UTF8')`;
  return `bytes = ${altered}, hash = encode(sha256(${altered}), 'hex')`;
}
