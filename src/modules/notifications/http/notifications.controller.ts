import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, Unattended } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { ownInbox } from '../application/inbox/own-inbox';
import { ReadInbox } from '../application/inbox/read-inbox';
import { SettleInbox } from '../application/inbox/settle-inbox';
import { NotificationStreams } from '../stream/notification-streams';
import { NotificationsQuery, ReadAllRequest, StreamQuery } from './notification.request';
import { NotificationResponse, NotificationsResponse, UnreadResponse } from './notification.response';

const LOCKED = { 403: ['session_locked'] };
const EVENTS = { 'text/event-stream': { schema: { type: 'string' as const } } };

@ApiTags('Notifications')
@Controller('v1/notifications')
export class NotificationsController {
  constructor(
    private readonly inbox: ReadInbox,
    private readonly settle: SettleInbox,
    private readonly streams: NotificationStreams,
  ) {}

  @Get()
  @Access('notification:read')
  @Endpoint({
    summary: 'What I am told',
    description:
      'Your own notifications, newest first, less those you put away, and how many are unread. Whom one is about is ' +
      'named while you may know of them; a supporter is shown what a consent opens to them still. It is recorded as one ' +
      'look at a list.',
    answers: NotificationsResponse,
    problems: { 400: ['invalid_cursor'], ...LOCKED },
  })
  async list(@Query() { unread, ...page }: NotificationsQuery): Promise<NotificationsResponse> {
    const { items, ...rest } = await this.inbox.page(page, unread);
    return { items: items.map((line) => NotificationResponse.of(line)), ...rest };
  }

  @Get('unread')
  @Access('notification:read')
  @Unattended()
  @Endpoint({
    summary: 'How much is new to me',
    description:
      'For a page that shows it all the time: nobody is named, so that nothing is recorded, and asking is no use of the ' +
      'session, whose idle time goes on.',
    answers: UnreadResponse,
    problems: LOCKED,
  })
  count(): Promise<UnreadResponse> {
    return this.inbox.unread();
  }

  @Get('stream')
  @Access('notification:read')
  @Unattended()
  @ApiOkResponse({ description: 'Events, as they come.', content: EVENTS })
  @Endpoint({
    summary: 'Hear of notifications as they come',
    description:
      'Server-sent events: `ready` at first, then `changed` with the `id` of what came, was read or was put away, or null ' +
      'for several. Never what it says: ask how much is new, or for the list. An event may be lost, so ask also when you ' +
      'come back. It ends ' +
      'with your session, whose idle time goes on; eight at a time.',
    problems: { ...LOCKED, 429: ['too_many_streams'] },
  })
  stream(@Query() { seconds }: StreamQuery, @Res() reply: FastifyReply): void {
    this.streams.open(ownInbox(), reply, seconds);
  }

  @Post('read-all')
  @Access('notification:settle')
  @Endpoint({
    summary: 'Mark all as read',
    description:
      'Those that you were shown: what came meanwhile stays unread, also where it was begun before them. One that you ' +
      'put away stays put away. Answers how many are unread still.',
    answers: UnreadResponse,
    body: true,
    problems: LOCKED,
  })
  readAll(@Body() { ids }: ReadAllRequest): Promise<UnreadResponse> {
    return this.settle.readAll(ids);
  }

  @Get(':notificationId')
  @Access('notification:read')
  @Endpoint({
    summary: 'One notification',
    description:
      'Where the link in a mail leads: the notification, or what you were told of the same thing since. One that you put ' +
      'away is no longer there.',
    answers: NotificationResponse,
    problems: LOCKED,
  })
  async read(@Param('notificationId', ParseUUIDPipe) id: string): Promise<NotificationResponse> {
    return NotificationResponse.of(await this.inbox.one(id));
  }

  @Post(':notificationId/read')
  @Access('notification:settle')
  @Endpoint({
    summary: 'Mark as read',
    description: 'It stays in the list. What is read in the app is left out of mails that wait.',
    status: 204,
    problems: LOCKED,
  })
  markRead(@Param('notificationId', ParseUUIDPipe) id: string): Promise<void> {
    return this.settle.read(id);
  }

  @Post(':notificationId/dismiss')
  @Access('notification:settle')
  @Endpoint({
    summary: 'Put away',
    description: 'It leaves your list, and mails that wait. What it was about stays as it is.',
    status: 204,
    problems: LOCKED,
  })
  dismiss(@Param('notificationId', ParseUUIDPipe) id: string): Promise<void> {
    return this.settle.dismiss(id);
  }
}
