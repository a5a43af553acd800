import '../permissions';
import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { pageOf, PageQuery, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { ArrangeCover } from '../application/caseload/arrange-cover';
import { EndCover } from '../application/caseload/end-cover';
import { ListCovers } from '../application/caseload/list-covers';
import { ArrangeCoverRequest } from './caseload.request';
import { CoverResponse } from './caseload.response';

@ApiTags('Episodes')
@Controller('v1/covers')
export class CoversController {
  constructor(
    private readonly arrangeCover: ArrangeCover,
    private readonly listCovers: ListCovers,
    private readonly endCover: EndCover,
  ) {}

  @Post()
  @Access('cover:write')
  @Endpoint({
    summary: 'Arrange duty cover',
    description:
      "Opens a team's people, or those of one colleague, to another worker for a while. Workers arrange it for teams " +
      'of theirs and colleagues in them, administrators for all.',
    status: 201,
    answers: CoverResponse,
    body: true,
    problems: {
      403: ['not_your_team'],
      422: ['cover_too_long', 'ends_before_start', 'unknown_team', 'unknown_worker'],
    },
  })
  async create(@Body() body: ArrangeCoverRequest): Promise<CoverResponse> {
    return CoverResponse.of(await this.arrangeCover.execute(body));
  }

  @Get()
  @Access('cover:read')
  @Endpoint({
    summary: 'Duty cover',
    description: 'Who covers for whom, now and to come.',
    answers: pageOf(CoverResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(@Query() query: PageQuery): Promise<Page<CoverResponse>> {
    const { items, next } = await this.listCovers.execute(query);
    return { items: items.map((cover) => CoverResponse.of(cover)), next };
  }

  @Delete(':coverId')
  @Access('cover:write')
  @Endpoint({
    summary: 'End duty cover',
    description:
      'Now, before its time: by who covers, who arranged it, who shares the team, or an administrator.',
    status: 204,
    problems: { 403: ['not_your_team'] },
  })
  async end(@Param('coverId', ParseUUIDPipe) coverId: string): Promise<void> {
    await this.endCover.execute(coverId);
  }
}
