import '../permissions';
import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { KeepClosures } from '../application/closures';
import { AddClosureRequest, ListClosuresQuery } from './closure.request';
import { ClosureListResponse, ClosureResponse } from './closure.response';

const WRONG = ['closure_order', 'too_long', 'beyond_calendar'];

@ApiTags('Reviews')
@Controller('v1/closures')
export class ClosuresController {
  constructor(private readonly closures: KeepClosures) {}

  @Get()
  @Access('closure:read')
  @Endpoint({
    summary: 'When the organisation is closed',
    description:
      "The public holidays of the organisation's region, and its own closures, in the order of days. A review whose day " +
      'is closed goes to a working day, as the organisation has set it.',
    answers: ClosureListResponse,
    problems: { 422: WRONG },
  })
  async list(@Query() { fromOn, toOn }: ListClosuresQuery): Promise<ClosureListResponse> {
    return { items: (await this.closures.list(fromOn, toOn)).map((row) => ClosureResponse.of(row)) };
  }

  @Post()
  @Access('closure:write')
  @Endpoint({
    summary: 'Close the organisation for some days',
    description:
      'For administrators. Reviews dated from now on keep clear of them; those in the calendar stay.',
    status: 201,
    answers: ClosureResponse,
    body: true,
    problems: { 422: WRONG },
  })
  async add(@Body() body: AddClosureRequest): Promise<ClosureResponse> {
    return ClosureResponse.of(await this.closures.add(body));
  }

  @Delete(':closureId')
  @Access('closure:write')
  @Endpoint({
    summary: 'Take a closure away',
    description:
      'For administrators. Also a public holiday on which people work here: it does not come back.',
    status: 204,
  })
  remove(@Param('closureId', ParseUUIDPipe) closureId: string): Promise<void> {
    return this.closures.remove(closureId);
  }
}
