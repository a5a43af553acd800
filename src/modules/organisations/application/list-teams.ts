import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../platform/http/conventions/page';
import { Units } from '../../../platform/database/units';
import { TeamRow } from '../persistence/team.row';

/** The organisation's teams by name. */
@Injectable()
export class ListTeams {
  constructor(private readonly units: Units) {}

  async execute({ limit, cursor }: PageQuery): Promise<Page<TeamRow>> {
    const [name, id] = decodeCursor(cursor, ['text', 'uuid']) ?? ['', null];
    const rows = await this.units.manager
      .createQueryBuilder(TeamRow, 'team')
      .where('team.orgId = :orgId AND team.closedAt IS NULL', { orgId: this.units.orgId })
      .andWhere(id === null ? 'true' : '(team.name, team.id) > (:name, :id)', { name, id })
      .orderBy('team.name')
      .addOrderBy('team.id')
      .limit(limit + 1)
      .getMany();
    return toPage(rows, limit, (team) => [team.name, team.id]);
  }
}
