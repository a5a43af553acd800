import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '../../../access/access.decorator';
import { Endpoint } from '../../../http/openapi/endpoint.decorator';
import { RequestLinks } from '../../application/links/request-links';
import { RequestLinksRequest } from './link.request';

@ApiTags('Session')
@Controller('v1/links')
export class LinksController {
  constructor(private readonly requestLinks: RequestLinks) {}

  @Post()
  @PublicRoute('asking for a link is how people sign in; the answer is the same for every address')
  @Endpoint({
    summary: 'Ask for a link',
    description:
      'Sends a link to sign in to each person and supporter of this address, and one to set a new password where it ' +
      "is a worker's. The answer is the same, and takes as long, whether or not the address is known. More than five " +
      'an hour are not sent. None goes for a party whose record says that it is not safe to write to this address, ' +
      'nor to another address instead: whoever looks after them is told.',
    status: 202,
    body: true,
    anonymous: true,
  })
  create(@Body() { email }: RequestLinksRequest): Promise<void> {
    return this.requestLinks.execute(email);
  }
}
