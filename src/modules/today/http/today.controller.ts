import '../permissions';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { pageOf, PageQuery, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { ReadToday } from '../application/read-today';
import { TodayLineResponse } from './today.response';

@ApiTags('People')
@Controller('v1/today')
export class TodayController {
  constructor(private readonly readToday: ReadToday) {}

  @Get()
  @Access('today:read')
  @Endpoint({
    summary: 'What waits for me',
    description:
      'Everybody you look after, by name: whose key worker you are, for whom you stand in, and those of your teams ' +
      'without a key worker; with the next review and what waits at each plan. It tells that something waits and never ' +
      'what it says, so it is recorded as one look at a list.',
    answers: pageOf(TodayLineResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async read(@Query() query: PageQuery): Promise<Page<TodayLineResponse>> {
    const { items, next } = await this.readToday.execute(query);
    return { items: items.map((line) => TodayLineResponse.ofToday(line)), next };
  }
}
