import { Module } from '@nestjs/common';
import { CreateTeam } from './application/create-team';
import { ListTeams } from './application/list-teams';
import { ReviseTeam } from './application/revise-team';
import { TeamsController } from './http/teams.controller';

/** The tenant: its settings, its teams and the people who work there. */
@Module({
  controllers: [TeamsController],
  providers: [CreateTeam, ListTeams, ReviseTeam],
})
export class OrganisationsModule {}
