import { Controller, Get, Header, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../../platform/access/access.decorator';
import { pageOf, PageQuery, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { CompareVersions } from '../application/versions/compare-versions';
import { GetVersion } from '../application/versions/get-version';
import { ComparisonResponse } from './comparison.response';
import { SnapshotResponse } from './snapshot.response';
import { VersionNumberPipe } from './version-number.pipe';
import { CompareQuery } from './version.request';
import { ReadVersionResponse, VersionResponse } from './version.response';

const NUMBER = {
  name: 'number',
  description: 'The number of the version.',
  schema: { type: 'integer' as const, minimum: 1, example: 1 },
};

@ApiTags('Agreement')
@Controller('v1/plans/:planId/versions')
export class VersionsController {
  constructor(
    private readonly getVersion: GetVersion,
    private readonly compareVersions: CompareVersions,
  ) {}

  @Get()
  @Access('version:read')
  @Endpoint({
    summary: 'The versions of a plan',
    description:
      'Highest number first. `label` stands over a version wherever it is shown: one without agreement is never taken for an agreed one.',
    answers: pageOf(VersionResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Query() query: PageQuery,
  ): Promise<Page<VersionResponse>> {
    const { items, next, whole } = await this.getVersion.page(planId, query);
    return { items: items.map((version) => VersionResponse.of(version, whole)), next };
  }

  @Get('compare')
  @Access('version:read')
  @Endpoint({
    summary: 'Compare two versions',
    description:
      'Field by field and word by word, with whose words they are, through reorder, removal and split; cut to what you may see. `to=draft` compares with the draft as it stands now.',
    answers: ComparisonResponse,
  })
  async compare(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Query() { from, to }: CompareQuery,
  ): Promise<ComparisonResponse> {
    const side = to === 'draft' ? to : Number(to);
    return ComparisonResponse.of(await this.compareVersions.execute(planId, Number(from), side));
  }

  @Get(':number')
  @Access('version:read')
  @ApiParam(NUMBER)
  @Endpoint({
    summary: 'Read a version',
    description:
      'The plan as it was, read from its bytes and cut to what you may see; what people said to it for whoever sees the whole. The hash is that of the whole, and is checked at each reading.',
    answers: ReadVersionResponse,
  })
  async read(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('number', VersionNumberPipe) number: number,
  ): Promise<ReadVersionResponse> {
    return ReadVersionResponse.from(await this.getVersion.execute(planId, number));
  }

  @Get(':number/bytes')
  @Access('version:read')
  @ApiParam(NUMBER)
  @Header('content-type', 'application/json')
  @Endpoint({
    summary: 'The bytes of a version',
    description:
      'Exactly the bytes that were agreed to, for whoever sees the whole plan: SHA-256 over the body gives the hash, which is the ETag too.',
    answers: SnapshotResponse,
  })
  async bytes(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('number', VersionNumberPipe) number: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, hash } = await this.getVersion.bytes(planId, number);
    void reply.header('etag', `"${hash}"`);
    return bytes;
  }
}
