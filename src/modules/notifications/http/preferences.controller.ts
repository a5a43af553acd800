import '../permissions';
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { WorkersRefusedAddresses } from '../application/addresses/workers-refused-addresses';
import { ReadPreferences } from '../application/preferences/read-preferences';
import { RevisePreferences } from '../application/preferences/revise-preferences';
import { CHANNELS, type Channel } from '../domain/kinds';
import { ChannelInAddress } from './channel';
import { preferencesIn, RevisePreferencesRequest } from './preferences.request';
import { PreferencesResponse } from './preferences.response';

@ApiTags('Notifications')
@Controller('v1/notification-preferences')
export class NotificationPreferencesController {
  constructor(
    private readonly readPreferences: ReadPreferences,
    private readonly revisePreferences: RevisePreferences,
    private readonly refused: WorkersRefusedAddresses,
  ) {}

  @Get()
  @Access('notification_preference:read')
  @Endpoint({
    summary: 'How I hear of things',
    description:
      'Your choices, or what counts until you make any: mail at once, not between 21:00 and 07:00, and for who works here ' +
      'not at the weekend: what comes then is one mail when it is over, and in the app at once. Mail goes to the ' +
      'address you sign in with, unless your contacts say that it is not safe, else to one that is always safe.',
    answers: PreferencesResponse,
    problems: { 403: ['session_locked'] },
  })
  async read(): Promise<PreferencesResponse> {
    return PreferencesResponse.of(await this.readPreferences.execute());
  }

  @Put()
  @Access('notification_preference:revise')
  @Endpoint({
    summary: 'Choose how I hear of things',
    description:
      'All of it at once. What comes from now on goes by it. What waits already leaves when it was to, without what you no ' +
      'longer want by that way, and not in hours or on days that you have made quiet. If-Match is "0" the first time.',
    answers: PreferencesResponse,
    body: true,
    ifMatch: true,
    problems: { 403: ['session_locked'], 422: ['sms_not_available'] },
  })
  async revise(
    @IfMatch() version: number,
    @Body() request: RevisePreferencesRequest,
  ): Promise<PreferencesResponse> {
    return PreferencesResponse.of(await this.revisePreferences.execute(version, preferencesIn(request)));
  }

  @Post('channels/:channel/try-again')
  @ApiParam({ name: 'channel', description: 'By mail or by text message.', enum: CHANNELS, example: 'email' })
  @Access('own_address:clear')
  @Endpoint({
    summary: 'Try my own address again',
    description:
      'For those who work here, once the mailbox is right again: the next message goes there. Those that were dropped ' +
      'meanwhile are in the app. 404 where nothing was refused.',
    status: 204,
    problems: { 403: ['session_locked'] },
  })
  tryAgain(@Param('channel', ChannelInAddress) channel: Channel): Promise<void> {
    return this.refused.clearOwn(channel);
  }
}
