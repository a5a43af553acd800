import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { ATTEMPTS, declaredJobs, type JobKind } from './declared-jobs';
import { DUE, JOB, type DueHandler, type DueKind, type JobHandler } from './job.decorator';
import { MOST_TOGETHER } from './wake-up';

/** Every handler by what it handles, found once at start-up. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private readonly jobs = new Map<string, { kind: JobKind; handler: JobHandler }>();
  private readonly due = new Map<string, { kind: DueKind; handler: DueHandler }>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** @throws on two handlers of one kind, on a kind without a handler, and on what handles nothing that was declared. */
  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function') continue;
      this.addJob(this.reflector.get<JobKind | undefined>(JOB, metatype), instance);
      this.addDue(this.reflector.get<DueKind | undefined>(DUE, metatype), instance);
    }
    const without = declaredJobs().filter(({ name }) => !this.jobs.has(name));
    if (without.length > 0)
      throw new Error(`No handler is registered for the job ${without.map(({ name }) => name).join(', ')}.`);
  }

  /** @throws when nobody handles this kind of outbox row: it was asked for by a newer program. */
  job(name: string): { kind: JobKind; handler: JobHandler } {
    const job = this.jobs.get(name);
    if (!job) throw new Error(`No handler is registered for the job ${name}.`);
    return job;
  }

  /** @throws when nobody handles it. */
  kindOf(name: string): JobKind {
    return this.job(name).kind;
  }

  kinds(): readonly JobKind[] {
    return [...this.jobs.values()].map(({ kind }) => kind);
  }

  /** How often this kind is tried; one that only a newer program knows waits for that program as long as any. */
  attemptsOf(name: string): number {
    return this.jobs.get(name)?.kind.attempts ?? ATTEMPTS;
  }

  dueHandler(kind: string): DueHandler | undefined {
    return this.due.get(kind)?.handler;
  }

  /** Whether rows of this kind are never given up. */
  isLasting(kind: string): boolean {
    return this.due.get(kind)?.kind.lasting === true;
  }

  /** Everything beside the outbox that comes due by time. */
  dueKinds(): readonly DueKind[] {
    return [...this.due.values()].map(({ kind }) => kind);
  }

  private addJob(kind: JobKind | undefined, handler: unknown): void {
    if (kind === undefined) return;
    const { name } = kind;
    if (!declaredJobs().includes(kind)) throw new Error(`Nobody declares the job ${name}.`);
    if (this.jobs.has(name)) throw new Error(`Two handlers are registered for the job ${name}.`);
    if (!has(handler, 'run')) throw new Error(`The handler of the job ${name} has no run().`);
    this.jobs.set(name, { kind, handler: handler as unknown as JobHandler });
  }

  private addDue(kind: DueKind | undefined, handler: unknown): void {
    if (kind === undefined) return;
    if (this.due.has(kind.kind))
      throw new Error(`Two handlers are registered for what is due as ${kind.kind}.`);
    if (!has(handler, 'fire')) throw new Error(`The handler of what is due as ${kind.kind} has no fire().`);
    if (kind.together > MOST_TOGETHER) throw new Error(`At most ${MOST_TOGETHER} rows travel together.`);
    this.due.set(kind.kind, { kind, handler: handler as unknown as DueHandler });
  }
}

function has(value: unknown, method: string): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Record<string, unknown>)[method] === 'function'
  );
}
