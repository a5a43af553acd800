import { ApiProperty } from '@nestjs/swagger';
import { DISAGREEMENT_STATES } from '../domain/disagreement-states';
import type { DisagreementRow } from '../persistence/disagreement.row';

/** A point on which people differ, and what was said to it. */
export class DisagreementResponse {
  /** The disagreement.
   * @example 01a2b3c4-0000-7000-8000-000000000010 */
  id!: string;

  /** The plan. */
  planId!: string;

  /** The proposal it is about, where it is about one. */
  proposalId!: string | null;

  /** What it is about.
   * @example "The second goal" */
  about!: string;

  /** How whoever raised it sees it.
   * @example "I never said I wanted to work nights." */
  position!: string;

  /** open, answered or settled.
   * @example open */
  @ApiProperty({ enum: DISAGREEMENT_STATES })
  status!: string;

  /** Who raised it. */
  raisedBy!: string;

  /** When.
   * @example 2026-03-02T10:15:00.000Z */
  raisedAt!: Date;

  /** The answer.
   * @example You are right: nights are out, we wrote it down wrongly. */
  response!: string | null;

  /** Who answered. */
  respondedBy!: string | null;

  /** When. */
  respondedAt!: Date | null;

  /** What settled it, where that came after the answer.
   * @example The goal says day shifts now. */
  settlement!: string | null;

  /** Who settled it. */
  settledBy!: string | null;

  /** When. */
  settledAt!: Date | null;

  static of(row: DisagreementRow): DisagreementResponse {
    const { id, planId, proposalId, about, position, status, raisedBy, createdAt: raisedAt } = row;
    const { response, respondedBy, respondedAt, settlement, settledBy, settledAt } = row;
    return {
      ...{ id, planId, proposalId, about, position, status, raisedBy, raisedAt },
      ...{ response, respondedBy, respondedAt, settlement, settledBy, settledAt },
    };
  }
}
