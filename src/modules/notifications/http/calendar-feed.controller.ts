import '../permissions';
import { Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { OwnFeed } from '../application/calendar/own-feed';
import { CalendarFeedResponse, NewCalendarFeedResponse } from './calendar-feed.response';

const LOCKED = { 403: ['session_locked'] };

@ApiTags('Notifications')
@Controller('v1/calendar-feed')
export class CalendarFeedController {
  constructor(private readonly feed: OwnFeed) {}

  @Get()
  @Access('calendar_feed:read')
  @Endpoint({
    summary: 'Whether my calendar has an address',
    description: 'The address itself was shown when it was made.',
    answers: CalendarFeedResponse,
    problems: LOCKED,
  })
  async read(): Promise<CalendarFeedResponse> {
    return CalendarFeedResponse.of(await this.feed.find());
  }

  @Post()
  @Access('calendar_feed:create')
  @Endpoint({
    summary: 'Make an address for my calendar',
    description:
      'A secret address under which a calendar program reads the days of your reviews. Each is called the same two ' +
      'words: nobody is named. An address you had before no longer works.',
    status: 201,
    answers: NewCalendarFeedResponse,
    secrets: ['url'],
    problems: LOCKED,
  })
  async create(): Promise<NewCalendarFeedResponse> {
    const { url, feed } = await this.feed.create();
    const { createdAt, lastReadOn } = CalendarFeedResponse.of(feed);
    return { createdAt, lastReadOn, url };
  }

  @Delete()
  @Access('calendar_feed:revoke')
  @Endpoint({
    summary: 'Take back the address of my calendar',
    description: 'From now on it is not there for anybody.',
    status: 204,
    problems: LOCKED,
  })
  revoke(): Promise<void> {
    return this.feed.revoke();
  }
}
