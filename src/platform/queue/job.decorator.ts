import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const JOB = Symbol('job');

/** Marks a provider as the handler of the outbox rows of this kind. Two of one name keep the app from starting. */
export const Job = (name: string): CustomDecorator<symbol> => SetMetadata(JOB, name);

/** What a job gets: ids only. It may run more than once, so its effect must be the same the second time. */
export interface JobPayload {
  readonly orgId: string;
  readonly refId: string;
}

export interface JobHandler {
  run(payload: JobPayload): Promise<void>;
}
