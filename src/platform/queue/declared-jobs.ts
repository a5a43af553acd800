import type { QueueName } from './queue-names';

/** What a module asks for with `Outbox.append`, and what `@Job` handles. */
export interface JobKind {
  /** `<subject>.<verb>`, for example `link.send`; it is stored, so it never changes. */
  readonly name: string;
  readonly queue: QueueName;
  /** How often it is tried before it becomes a dead letter; by then some ten hours have passed. */
  readonly attempts: number;
}

/** With waits that double from two seconds to an hour, the twentieth attempt comes after about ten hours. */
export const ATTEMPTS = 20;

const declared = new Map<string, JobKind>();

/** Declares a kind of job, once, beside the use case that asks for it. Without a handler the app does not start. */
export function declareJob(kind: Pick<JobKind, 'name' | 'queue'> & Partial<JobKind>): JobKind {
  if (declared.has(kind.name)) throw new Error(`The job ${kind.name} is declared twice.`);
  const whole = { attempts: ATTEMPTS, ...kind };
  declared.set(kind.name, whole);
  return whole;
}

/** All kinds, for the check at start-up. */
export function declaredJobs(): readonly JobKind[] {
  return [...declared.values()];
}
