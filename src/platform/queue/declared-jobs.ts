import { attemptsThatLast } from '../outbox/retry-course';
import type { QueueName } from './queue-names';

/** What a module asks for with `Outbox.append`, and what `@Job` handles. */
export interface JobKind {
  /** `<subject>.<verb>`, for example `link.send`; it is stored, so it never changes. */
  readonly name: string;
  readonly queue: QueueName;
  /** How often it is tried before it becomes a dead letter; by then five to nine hours have passed, unless it says more. */
  readonly attempts: number;
}

/** With the waits of `outbox/retry-course`, the twentieth attempt comes after 4.6 to 9.1 hours. */
export const ATTEMPTS = 20;

/**
 * For what leaves by a server that is not ours: when that is away for a night and a day, or over a Sunday, it is sent
 * afterwards. What is of no use any more by then sees to that itself: nothing is sent that was read or done meanwhile, and
 * no link that has run out.
 */
export const ATTEMPTS_OF_MAIL = attemptsThatLast(48);

const declared = new Map<string, JobKind>();

/** Declares a kind of job, once, beside the use case that asks for it. Without a handler the app does not start. */
export function declareJob(kind: Pick<JobKind, 'name' | 'queue'> & Partial<JobKind>): JobKind {
  if (declared.has(kind.name)) throw new Error(`The job ${kind.name} is declared twice.`);
  const whole = Object.assign(kind, { attempts: kind.attempts ?? ATTEMPTS });
  declared.set(kind.name, whole);
  return whole;
}

/** @public for tests that bring a kind of job of their own, and must leave none to whoever starts the app next. */
export function withdrawJob({ name }: JobKind): void {
  declared.delete(name);
}

/** All kinds, for the check at start-up. */
export function declaredJobs(): readonly JobKind[] {
  return [...declared.values()];
}
