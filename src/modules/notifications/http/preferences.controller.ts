import '../permissions';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { OwnPreference } from '../application/own-preference';
import { SetNotificationPreferenceRequest } from './notification.request';
import { NotificationPreferenceResponse } from './notification.response';

@ApiTags('Notifications')
@Controller('v1/notification-preference')
export class NotificationPreferenceController {
  constructor(private readonly own: OwnPreference) {}

  @Get()
  @Access('notification_preference:read')
  @Endpoint({
    summary: 'How you are told',
    description: 'Your own preferences; what everybody begins with where you have set none.',
    answers: NotificationPreferenceResponse,
  })
  async read(): Promise<NotificationPreferenceResponse> {
    return NotificationPreferenceResponse.of(await this.own.read());
  }

  @Put()
  @Access('notification_preference:update')
  @Endpoint({
    summary: 'Say how you want to be told',
    description: 'Send the `version` you read in If-Match. Mail that was planned keeps to what you say now.',
    answers: NotificationPreferenceResponse,
    body: true,
    ifMatch: true,
  })
  async set(
    @IfMatch() version: number,
    @Body() { email, quietFrom, quietTo, workingDays, timezone, stepDates }: SetNotificationPreferenceRequest,
  ): Promise<NotificationPreferenceResponse> {
    const preference = { email, quietFrom, quietTo, workingDays, timezone: timezone ?? null, stepDates };
    return NotificationPreferenceResponse.of(await this.own.set(version, preference));
  }
}
