import '../permissions';
import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { RefusedAddressesOf } from '../application/addresses/refused-addresses-of';
import { RefusedAddressListResponse, RefusedAddressResponse } from './refused-address.response';

@ApiTags('Notifications')
@Controller('v1/people/:personId/refused-addresses')
export class RefusedAddressesController {
  constructor(private readonly refused: RefusedAddressesOf) {}

  @Get()
  @Access('refused_address:read')
  @Endpoint({
    summary: 'Addresses that do not take messages',
    description:
      "The person's, and their supporters'. Nothing is sent there any more until somebody has looked at it: ask them, " +
      'and put the contact right or say that it is to be tried again.',
    answers: RefusedAddressListResponse,
    problems: { 403: ['session_locked'] },
  })
  async list(@Param('personId', ParseUUIDPipe) personId: string): Promise<RefusedAddressListResponse> {
    return { items: (await this.refused.list(personId)).map((each) => RefusedAddressResponse.of(each)) };
  }

  @Post(':refusedAddressId/clear')
  @Access('refused_address:clear')
  @Endpoint({
    summary: 'Try an address again',
    description: 'The next message goes there. Those that were dropped meanwhile are in the app.',
    status: 204,
    problems: { 403: ['read_only', 'session_locked'], 409: ['entered_in_error'] },
  })
  clear(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('refusedAddressId', ParseUUIDPipe) refusedAddressId: string,
  ): Promise<void> {
    return this.refused.clear(personId, refusedAddressId);
  }
}
