/** Occurrences whose moment has come; `ref_id` is the occurrence. */
export const REMINDER_DUE = { kind: 'reminder', queue: 'reminders', together: 200 } as const;

/** Organisations to be looked over for what has come to be reminded of; `ref_id` is the organisation. */
export const LOOK_DUE = {
  kind: 'look',
  queue: 'events',
  together: 1,
  furthestMinutes: 65,
  lasting: true,
} as const;
