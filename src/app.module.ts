import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from './platform/config/config';
import { ConfigModule } from './platform/config/config.module';
import { dataSourceOptions } from './platform/database/data-source-options';
import { IdentityModule } from './platform/identity/identity.module';
import { MailSinkModule } from './platform/mail/dev-sink/mail-sink.module';
import { PlatformModule } from './platform/platform.module';
import { AgreementsModule } from './modules/agreements';
import { HistoryModule } from './modules/history';
import { LiveGatewayModule, LiveStoreModule } from './modules/live';
import { NotificationsModule } from './modules/notifications';
import { OrganisationsModule } from './modules/organisations';
import { PeopleModule } from './modules/people';
import { PlansModule } from './modules/plans';
import { RemindersModule } from './modules/reminders';
import { ReviewsModule } from './modules/reviews';
import { SittingsModule } from './modules/sittings';
import { TodayModule } from './modules/today';
import { rows } from './rows';

/** The whole product: the technical floor, then one module per concept of the domain. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        // Start-up has asked whether the database answers (platform/database/reachable.ts): one that goes now is told at once.
        TypeOrmModule.forRoot({ ...dataSourceOptions(config, rows), retryAttempts: 0 }),
        PlatformModule,
        IdentityModule,
        OrganisationsModule,
        PeopleModule,
        PlansModule,
        LiveStoreModule,
        LiveGatewayModule,
        ReviewsModule,
        AgreementsModule,
        SittingsModule,
        HistoryModule,
        TodayModule,
        NotificationsModule,
        RemindersModule,
        ...MailSinkModule.in(config),
      ],
    };
  }
}
