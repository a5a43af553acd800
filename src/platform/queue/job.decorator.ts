import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import type { JobKind } from './declared-jobs';
import type { QueueName } from './queue-names';

export const JOB = Symbol('job');
export const DUE = Symbol('due');

/** Marks a provider as the handler of a kind of job. Two of one kind, or none, keep the app from starting. */
export const Job = (kind: JobKind): CustomDecorator<symbol> => SetMetadata(JOB, kind);

/** What a job gets: ids only. It may run more than once, so its effect must be the same the second time. */
export class JobPayload {
  @IsUUID()
  readonly orgId!: string;

  @IsUUID()
  readonly refId!: string;
}

export interface JobHandler {
  run(payload: JobPayload): Promise<void>;
}

/** Work that comes due by time: rows of `platform.due` under this kind, handled many at a time. */
export interface DueKind {
  readonly kind: string;
  readonly queue: QueueName;
  /** Rows of one organisation in one job. */
  readonly together: number;
  /** Further ahead than so many minutes none is ever due. Left out: it is due when it is due. */
  readonly furthestMinutes?: number;
  /** It comes again by itself, as every hour, and is never given up: only later, up to an hour. */
  readonly lasting?: boolean;
}

/** Marks a provider as the handler of rows that come due by time. @public for the modules that keep such rows. */
export const Due = (kind: DueKind): CustomDecorator<symbol> => SetMetadata(DUE, kind);

export interface DueHandler {
  /** Handles what is still due of these rows, and takes it out of `platform.due` in the same transaction. */
  fire(orgId: string, refIds: readonly string[]): Promise<void>;
}
