import '../permissions';
import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { WorkersRefusedAddresses } from '../application/addresses/workers-refused-addresses';
import { RefusedAddressListResponse, RefusedAddressResponse } from './refused-address.response';

@ApiTags('Notifications')
@Controller('v1/refused-addresses')
export class WorkersRefusedAddressesController {
  constructor(private readonly refused: WorkersRefusedAddresses) {}

  @Get()
  @Access('worker_address:read')
  @Endpoint({
    summary: "Workers' addresses that do not take messages",
    description:
      'For administrators: of those who work here now. Nothing is sent there any more until somebody has looked at it. ' +
      "People's and supporters' are told to their care team.",
    answers: RefusedAddressListResponse,
  })
  async list(): Promise<RefusedAddressListResponse> {
    return { items: (await this.refused.list()).map((each) => RefusedAddressResponse.of(each)) };
  }

  @Post(':refusedAddressId/clear')
  @Access('worker_address:clear')
  @Endpoint({
    summary: "Try a worker's address again",
    description:
      'For administrators. The next message goes there. Those that were dropped meanwhile are in the app.',
    status: 204,
  })
  clear(@Param('refusedAddressId', ParseUUIDPipe) refusedAddressId: string): Promise<void> {
    return this.refused.clear(refusedAddressId);
  }
}
