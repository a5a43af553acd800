import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PublicRoute } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { ReadFeed } from '../application/calendar/read-feed';

const CALENDAR = { 'text/calendar': { schema: { type: 'string' as const } } };

@ApiTags('Notifications')
@Controller('v1/calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly readFeed: ReadFeed) {}

  @Get(':secret')
  @PublicRoute('calendar programs cannot sign in: the secret in the address is what they show')
  @ApiParam({ name: 'secret', description: 'The secret of the address.', example: 'trc_01a2b3c4' })
  @ApiOkResponse({ description: 'The days, as iCalendar (RFC 5545).', content: CALENDAR })
  @Endpoint({
    summary: 'The days of somebody’s reviews',
    description:
      'For calendar programs, by the address of `POST /v1/calendar-feed`. Days without a name; one that was taken back, ' +
      'or whose owner has left, is not there.',
    anonymous: true,
    problems: { 404: ['not_found'] },
  })
  async read(
    @Param('secret') secret: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const calendar = await this.readFeed.execute(secret);
    void reply.header('content-type', 'text/calendar; charset=utf-8');
    return calendar;
  }
}
