import { Injectable } from '@nestjs/common';
import { Units } from '../../database/units';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../http/conventions/page';
import { DeadLetterRow } from '../persistence/dead-letter.row';

export const DEAD_LETTER_STATES = ['waiting', 'settled', 'all'] as const;
export type DeadLetterState = (typeof DEAD_LETTER_STATES)[number];

const STANDING: Record<DeadLetterState, string> = {
  waiting: 'letter.settledAt IS NULL',
  settled: 'letter.settledAt IS NOT NULL',
  all: 'true',
};

/** The organisation's dead letters, the newest first. */
@Injectable()
export class ListDeadLetters {
  constructor(private readonly units: Units) {}

  async execute(
    { limit, cursor }: Pick<PageQuery, 'limit' | 'cursor'>,
    state: DeadLetterState,
  ): Promise<Page<DeadLetterRow>> {
    const [before] = decodeCursor(cursor, ['uuid']) ?? [null];
    const rows = await this.units.manager
      .createQueryBuilder(DeadLetterRow, 'letter')
      .where('letter.orgId = :orgId', { orgId: this.units.orgId })
      .andWhere(STANDING[state])
      .andWhere(before === null ? 'true' : 'letter.id < :before', { before })
      .orderBy('letter.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    return toPage(rows, limit, ({ id }) => [id]);
  }
}
