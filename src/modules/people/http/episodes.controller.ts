import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { CloseEpisode } from '../application/episodes/close-episode';
import { ListEpisodes } from '../application/episodes/list-episodes';
import { OpenEpisode } from '../application/episodes/open-episode';
import { ReviseEpisode } from '../application/episodes/revise-episode';
import { CloseEpisodeRequest, CreateEpisodeRequest, ReviseEpisodeRequest } from './episode.request';
import { ClosedEpisodeResponse, EpisodeResponse, EpisodesResponse } from './episode.response';
import { READ_REFUSALS, WRITE_CONFLICTS, WRITE_REFUSALS } from './refusals';

@ApiTags('Episodes')
@Controller('v1/people/:personId/episodes')
export class EpisodesController {
  constructor(
    private readonly openEpisode: OpenEpisode,
    private readonly listEpisodes: ListEpisodes,
    private readonly reviseEpisode: ReviseEpisode,
    private readonly closeEpisode: CloseEpisode,
  ) {}

  @Post()
  @Access('episode:write')
  @Endpoint({
    summary: 'Open an episode',
    description:
      'A team begins to support the person, beside those that do already. The first one leads. The key worker needs a ' +
      'role with people in that team.',
    status: 201,
    answers: EpisodeResponse,
    body: true,
    problems: {
      403: WRITE_REFUSALS,
      409: [...WRITE_CONFLICTS, 'episode_open', 'needed_in_force'],
      422: ['unknown_team', 'unknown_worker', 'key_worker_not_in_team'],
    },
  })
  async create(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: CreateEpisodeRequest,
  ): Promise<EpisodeResponse> {
    return EpisodeResponse.of(await this.openEpisode.execute(personId, body));
  }

  @Get()
  @Access('episode:read')
  @Endpoint({
    summary: 'The episodes of a person',
    description: 'Every stretch of support, past ones too. The person sees their own.',
    answers: EpisodesResponse,
    problems: { 403: READ_REFUSALS },
  })
  async list(@Param('personId', ParseUUIDPipe) personId: string): Promise<EpisodesResponse> {
    const episodes = await this.listEpisodes.execute(personId);
    return { items: episodes.map((episode) => EpisodeResponse.of(episode)) };
  }

  @Patch(':episodeId')
  @Access('episode:write')
  @Endpoint({
    summary: 'Change an episode',
    description:
      'Who leads, the key worker, the legal ground. While a plan of the person is in force the team that leads has a ' +
      'key worker. Send the ETag you read in If-Match.',
    answers: EpisodeResponse,
    body: true,
    ifMatch: true,
    problems: {
      403: WRITE_REFUSALS,
      409: [...WRITE_CONFLICTS, 'episode_closed', 'lead_needed', 'needed_in_force'],
      422: ['unknown_worker', 'key_worker_not_in_team'],
    },
  })
  async revise(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('episodeId', ParseUUIDPipe) episodeId: string,
    @IfMatch() version: number,
    @Body() body: ReviseEpisodeRequest,
  ): Promise<EpisodeResponse> {
    return EpisodeResponse.of(await this.reviseEpisode.execute(personId, episodeId, version, body));
  }

  @Post(':episodeId/close')
  @Access('episode:write')
  @Endpoint({
    summary: 'Close an episode',
    description:
      'Takes the view of the person and their way back: support does not end without them. The team sees the person ' +
      'for thirty days more. Where the leading episode closes, the longest-running other one leads; while a plan of the ' +
      'person is in force that one needs a key worker, so end the plan or hand over first. The plan is reviewed within the ' +
      "organisation's time after it, as after any discharge: where its review would be later, it is brought forward. Send " +
      'the ETag you read in If-Match.',
    answers: ClosedEpisodeResponse,
    body: true,
    ifMatch: true,
    problems: { 403: WRITE_REFUSALS, 409: [...WRITE_CONFLICTS, 'episode_closed', 'needed_in_force'] },
  })
  async close(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('episodeId', ParseUUIDPipe) episodeId: string,
    @IfMatch() version: number,
    @Body() body: CloseEpisodeRequest,
  ): Promise<ClosedEpisodeResponse> {
    return ClosedEpisodeResponse.of(await this.closeEpisode.execute(personId, episodeId, version, body));
  }
}
