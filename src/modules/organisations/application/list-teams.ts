import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../platform/http/conventions/page';
import { Units } from '../../../platform/database/units';
import { TeamRow } from '../persistence/team.row';

export const TEAM_STATES = ['open', 'closed', 'all'] as const;
export type TeamState = (typeof TEAM_STATES)[number];

const STANDING: Record<TeamState, string> = {
  open: 'team.closedAt IS NULL',
  closed: 'team.closedAt IS NOT NULL',
  all: 'true',
};

/** The organisation's teams by name. */
@Injectable()
export class ListTeams {
  constructor(private readonly units: Units) {}

  async execute({ limit, cursor }: PageQuery, state: TeamState): Promise<Page<TeamRow>> {
    const [name, id] = decodeCursor(cursor, ['text', 'uuid']) ?? ['', null];
    const rows = await this.units.manager
      .createQueryBuilder(TeamRow, 'team')
      .where('team.orgId = :orgId', { orgId: this.units.orgId })
      .andWhere(STANDING[state])
      .andWhere(id === null ? 'true' : '(team.name, team.id) > (:name, :id)', { name, id })
      .orderBy('team.name')
      .addOrderBy('team.id')
      .limit(limit + 1)
      .getMany();
    return toPage(rows, limit, (team) => [team.name, team.id]);
  }
}
