/**
 * The queues, and how many of each one process works at once. Work waits with its like: a mail server that is slow holds
 * up mail alone.
 */
export const QUEUES = {
  /** What only touches the database. */
  events: { concurrency: 4 },
  /** What speaks to a mail server. */
  mail: { concurrency: 4 },
  /** Reminders that have come due, many in one job. */
  reminders: { concurrency: 2 },
} as const satisfies Record<string, { concurrency: number }>;

export type QueueName = keyof typeof QUEUES;

export const QUEUE_NAMES = Object.keys(QUEUES) as readonly QueueName[];

/** The `kind` in `platform.due` of outbox rows whose job waits in this queue. */
export function dueKindOf(queue: QueueName): string {
  return `job.${queue}`;
}
