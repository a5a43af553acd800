/** Codes that every operation on a person's record can answer beyond the general ones. */
export const READ_REFUSALS = ['session_locked'] as const;
export const WRITE_REFUSALS = ['session_locked', 'read_only'] as const;
export const WRITE_CONFLICTS = ['entered_in_error'] as const;

/** Codes of the rules that a new record is held to. */
export const NEW_PERSON_RULES = [
  'born_in_future',
  'died_before_birth',
  'died_in_future',
  'episode_required',
  'key_worker_not_in_team',
  'team_not_yours',
  'unknown_team',
  'unknown_worker',
] as const;
