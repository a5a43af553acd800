/** What waits for somebody, counted. */
export interface ReminderMail {
  readonly party: string;
  readonly organisation: string;
  readonly url: string;
  readonly count: number;
  /** How many came due while nothing could be sent. */
  readonly missed: number;
}

/** A subject shows on a locked screen: it names neither the organisation nor what it does. */
export function reminderMail({ party, organisation, url, count, missed }: ReminderMail): {
  subject: string;
  text: string;
} {
  const things = count === 1 ? 'One thing waits' : `${count} things wait`;
  const late =
    missed === 0
      ? []
      : [
          `${missed === 1 ? 'One earlier reminder' : `${missed} earlier reminders`} could not be sent in time.`,
        ];
  const text = [
    `Hello ${party},`,
    `${things} for you at ${organisation}. Sign in to see what it is:`,
    url,
    ...late,
    'You choose there how often we write to you.',
  ].join('\n\n');
  return { subject: count === 1 ? 'A reminder for you' : 'Reminders for you', text: `${text}\n` };
}
