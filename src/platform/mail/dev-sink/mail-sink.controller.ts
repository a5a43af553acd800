import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { notFound } from '../../../shared/errors';
import { PublicRoute } from '../../access/access.decorator';
import { listPage, mailPage } from './mail-pages';
import { MailSink } from './mail-sink';

const HTML = 'text/html; charset=utf-8';
const DEMO_ONLY = 'registered in demo mode only, where mail is made up like everything else';

/** Shows the demo's mail. */
@ApiExcludeController()
@Controller('dev/mail')
export class MailSinkController {
  constructor(private readonly sink: MailSink) {}

  @Get()
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @PublicRoute(DEMO_ONLY)
  list(): string {
    return listPage(this.sink.mails);
  }

  @Get(':mailId')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @PublicRoute(DEMO_ONLY)
  read(@Param('mailId', ParseUUIDPipe) mailId: string): string {
    const mail = this.sink.mail(mailId);
    if (!mail) throw notFound();
    return mailPage(mail);
  }
}
