import {
  Injectable,
  Module,
  type DynamicModule,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import { Config } from '../../config/config';
import { MailSink } from './mail-sink';
import { MailSinkController } from './mail-sink.controller';

/** Opens the sink where the service sends its mail, and closes it with the process. */
@Injectable()
class MailSinkLife implements OnModuleInit, OnModuleDestroy {
  constructor(
    private readonly sink: MailSink,
    private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    const { hostname, port } = new URL(this.config.smtpUrl);
    await this.sink.listen(Number(port), hostname);
  }

  async onModuleDestroy(): Promise<void> {
    await this.sink.close();
  }
}

/** The demo's mail: an SMTP server at SMTP_URL in this process, and `/dev/mail` to read what it caught. */
@Module({})
export class MailSinkModule {
  /** Nothing at all outside demo mode: neither server nor pages exist. */
  static in({ mode }: Config): DynamicModule[] {
    if (mode !== 'demo') return [];
    return [
      { module: MailSinkModule, controllers: [MailSinkController], providers: [MailSink, MailSinkLife] },
    ];
  }
}
