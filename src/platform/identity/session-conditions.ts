/** An SQL condition: the session `s` of the party `p` lives. For a request's look-up, and for many sessions at once. */
export const liveSession = (s: string, p: string): string => `
  ${s}.ended_at IS NULL AND ${s}.expires_at > now()
  AND ${s}.last_seen_at > now() - ${s}.idle_minutes * interval '1 minute' AND ${p}.ended_at IS NULL
  AND (${s}.account_id IS NULL OR ${s}.account_epoch = identity.session_epoch(${s}.account_id))
  AND (${s}.via_session_id IS NULL OR identity.session_lives(${s}.org_id, ${s}.via_session_id))`;

/** An SQL expression: the roles of a worker, in order, as one text. */
export const rolesText = (org: string, party: string): string =>
  `(SELECT string_agg(DISTINCT m.role, ',' ORDER BY m.role) FROM membership m
    WHERE m.org_id = ${org} AND m.worker_id = ${party} AND m.ended_at IS NULL)`;
