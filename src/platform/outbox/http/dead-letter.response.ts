import { ApiProperty } from '@nestjs/swagger';
import type { DeadLetterRow } from '../persistence/dead-letter.row';

/** A job that did not succeed however often it was tried. */
export class DeadLetterResponse {
  /** The dead letter.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** The kind of job.
   * @example link.send */
  job!: string;

  /** What the job was about: the id of a link, a version, a reminder.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  refId!: string;

  /** How often it was tried.
   * @example 20 */
  attempts!: number;

  /** The class of the last error.
   * @example MailNotSent */
  problem!: string;

  /** When it was given up.
   * @example 2026-03-02T09:00:00.000Z */
  at!: string;

  /** What somebody decided, or null while it waits.
   * @example discarded */
  @ApiProperty({ enum: ['replayed', 'discarded'], nullable: true })
  settlement!: 'replayed' | 'discarded' | null;

  /** Why it was discarded, or null.
   * @example "The address is of a test account." */
  reason!: string | null;

  /** Who decided, or null while it waits.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  settledBy!: string | null;

  /** When, or null while it waits.
   * @example 2026-03-02T10:00:00.000Z */
  settledAt!: string | null;

  static of(row: DeadLetterRow): DeadLetterResponse {
    const { id, job, refId, attempts, problem, at, settlement, reason, settledBy, settledAt } = row;
    return {
      id, job, refId, attempts, problem, at: at.toISOString(), settlement, reason, settledBy,
      settledAt: settledAt?.toISOString() ?? null,
    }; // prettier-ignore
  }
}

/** What came of trying many again. */
export class ReplayedDeadLettersResponse {
  /** How many are tried again.
   * @example 42 */
  @ApiProperty({ type: 'integer' })
  replayed!: number;

  /** True where there are others, which the next call takes.
   * @example false */
  more!: boolean;
}
