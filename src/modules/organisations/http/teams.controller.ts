import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { pageOf, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { CloseTeam } from '../application/close-team';
import { CreateTeam } from '../application/create-team';
import { ListTeams } from '../application/list-teams';
import { ReviseTeam } from '../application/revise-team';
import { CreateTeamRequest, ReviseTeamRequest, TeamsQuery } from './team.request';
import { TeamResponse } from './team.response';

@ApiTags('Organisation')
@Controller('v1/teams')
export class TeamsController {
  constructor(
    private readonly createTeam: CreateTeam,
    private readonly listTeams: ListTeams,
    private readonly reviseTeam: ReviseTeam,
    private readonly closeTeam: CloseTeam,
  ) {}

  @Post()
  @Access('team:create')
  @Endpoint({
    summary: 'Open a team',
    description: 'For administrators. Names are unique in the organisation.',
    status: 201,
    answers: TeamResponse,
    body: true,
    problems: { 409: ['team_name_taken'] },
  })
  async create(@Body() body: CreateTeamRequest): Promise<TeamResponse> {
    return TeamResponse.of(await this.createTeam.execute(body));
  }

  @Get()
  @Access('team:read')
  @Endpoint({
    summary: 'The teams',
    description: 'The teams of the organisation by name: the open ones, unless `state` asks for others.',
    answers: pageOf(TeamResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(@Query() { state, ...page }: TeamsQuery): Promise<Page<TeamResponse>> {
    const { items, next } = await this.listTeams.execute(page, state);
    return { items: items.map((team) => TeamResponse.of(team)), next };
  }

  @Patch(':teamId')
  @Access('team:update')
  @Endpoint({
    summary: 'Change a team',
    description: 'For administrators. Send the ETag you read in If-Match.',
    answers: TeamResponse,
    body: true,
    ifMatch: true,
    problems: { 409: ['team_name_taken'] },
  })
  async revise(
    @Param('teamId', ParseUUIDPipe) teamId: string,
    @IfMatch() version: number,
    @Body() body: ReviseTeamRequest,
  ): Promise<TeamResponse> {
    return TeamResponse.of(await this.reviseTeam.execute(teamId, version, body));
  }

  @Post(':teamId/close')
  @Access('team:update')
  @Endpoint({
    summary: 'Close a team',
    description:
      'For administrators. Not while it supports anybody or anybody works in it: the answer then counts both. ' +
      'A closed team takes no new episodes and no new workers; what was done there keeps its name.',
    answers: TeamResponse,
    problems: { 409: ['team_in_use', 'team_closed'] },
  })
  async close(@Param('teamId', ParseUUIDPipe) teamId: string): Promise<TeamResponse> {
    return TeamResponse.of(await this.closeTeam.execute(teamId));
  }
}
