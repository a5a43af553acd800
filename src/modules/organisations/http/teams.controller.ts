import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { pageOf, PageQuery, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { CreateTeam } from '../application/create-team';
import { ListTeams } from '../application/list-teams';
import { ReviseTeam } from '../application/revise-team';
import { CreateTeamRequest, ReviseTeamRequest } from './team.request';
import { TeamResponse } from './team.response';

@ApiTags('Organisation')
@Controller('v1/teams')
export class TeamsController {
  constructor(
    private readonly createTeam: CreateTeam,
    private readonly listTeams: ListTeams,
    private readonly reviseTeam: ReviseTeam,
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
    description: 'Every open team of the organisation, by name.',
    answers: pageOf(TeamResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(@Query() query: PageQuery): Promise<Page<TeamResponse>> {
    const { items, next } = await this.listTeams.execute(query);
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
}
