import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { JOB, type JobHandler } from './job.decorator';

/** Every `@Job` by name, found once at start-up. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private readonly handlers = new Map<string, JobHandler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function') continue;
      const name = this.reflector.get<string | undefined>(JOB, metatype);
      if (name === undefined) continue;
      if (this.handlers.has(name)) throw new Error(`Two handlers are registered for the job ${name}.`);
      if (!isHandler(instance)) throw new Error(`The handler of the job ${name} has no run().`);
      this.handlers.set(name, instance);
    }
  }

  /** @throws when nobody handles this kind of outbox row. */
  handlerOf(name: string): JobHandler {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`No handler is registered for the job ${name}.`);
    return handler;
  }
}

function isHandler(value: unknown): value is JobHandler {
  return typeof value === 'object' && value !== null && 'run' in value && typeof value.run === 'function';
}
