import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { pageOf, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { ReadChanges } from '../application/read-changes';
import { ReadHistory } from '../application/read-history';
import { ChangesQuery, HistoryQuery } from './changes.request';
import { ChangeResponse, ChangesResponse, HistoryEntryResponse } from './history.response';

@ApiTags('History')
@Controller('v1')
export class HistoryController {
  constructor(
    private readonly readHistory: ReadHistory,
    private readonly readChanges: ReadChanges,
  ) {}

  @Get('people/:personId/history')
  @Access('history:read')
  @Endpoint({
    summary: 'Who wrote and who looked',
    description:
      "Everything done with a person's record, newest first: who, when, why, and what they were refused. The person sees what their care team sees. Ids and names of fields, never what was written; a reason that was given stands with it. `others=true` leaves out what the person themselves did.",
    answers: pageOf(HistoryEntryResponse),
    problems: { 400: ['invalid_cursor'], 403: ['session_locked'] },
  })
  async history(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryEntryResponse>> {
    const { items, next } = await this.readHistory.execute(personId, query);
    return { items: items.map((entry) => HistoryEntryResponse.of(entry)), next };
  }

  @Get('changes')
  @Access('changes:read')
  @Endpoint({
    summary: 'What changed',
    description:
      'The ordered feed of changes for systems that keep a copy: ids and names of fields, cut to what the scopes of the API key open: changes in its sections and, with `people:read`, of people, episodes, supporters, consents, plans and versions. Each change appears once, in an order that never changes; poll with the `after` of the last answer.',
    answers: ChangesResponse,
    problems: { 400: ['invalid_cursor'] },
  })
  async changes(@Query() { after, limit }: ChangesQuery): Promise<ChangesResponse> {
    const feed = await this.readChanges.execute(after, limit);
    return { items: feed.items.map((change) => ChangeResponse.of(change)), after: feed.after };
  }
}
