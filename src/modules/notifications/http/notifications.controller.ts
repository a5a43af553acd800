import '../permissions';
import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { pageOf, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { OwnNotifications } from '../application/own-notifications';
import { NotificationsQuery } from './notification.request';
import { NotificationResponse, UnreadResponse } from './notification.response';

@ApiTags('Notifications')
@Controller('v1/notifications')
export class NotificationsController {
  constructor(private readonly own: OwnNotifications) {}

  @Get()
  @Access('notification:read')
  @Endpoint({
    summary: 'What you were told',
    description:
      'Your own, the newest first. One whose review was held or whose consent was renewed is put away by itself.',
    answers: pageOf(NotificationResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(@Query() { state, ...page }: NotificationsQuery): Promise<Page<NotificationResponse>> {
    const { items, next } = await this.own.list(page, state);
    return { items: items.map((row) => NotificationResponse.of(row)), next };
  }

  @Get('unread')
  @Access('notification:read')
  @Endpoint({
    summary: 'How many wait for you',
    description: 'For the number beside the bell.',
    answers: UnreadResponse,
  })
  async unread(): Promise<UnreadResponse> {
    return { unread: await this.own.unread() };
  }

  @Post('read')
  @Access('notification:update')
  @Endpoint({ summary: 'Mark all as read', description: 'All that wait for you now.', status: 204 })
  readAll(): Promise<void> {
    return this.own.readAll();
  }

  @Post(':notificationId/read')
  @Access('notification:update')
  @Endpoint({
    summary: 'Mark one as read',
    description: 'It stays in the list.',
    answers: NotificationResponse,
  })
  async read(@Param('notificationId', ParseUUIDPipe) notificationId: string): Promise<NotificationResponse> {
    return NotificationResponse.of(await this.own.read(notificationId));
  }

  @Post(':notificationId/dismiss')
  @Access('notification:update')
  @Endpoint({
    summary: 'Put one away',
    description:
      'It leaves the list; what it reminds of stays to be done, and the next reminder comes all the same.',
    answers: NotificationResponse,
  })
  async dismiss(
    @Param('notificationId', ParseUUIDPipe) notificationId: string,
  ): Promise<NotificationResponse> {
    return NotificationResponse.of(await this.own.dismiss(notificationId));
  }
}
