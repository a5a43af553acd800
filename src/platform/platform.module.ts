import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { RouteCheck } from './access/route-check';
import { AccessLog } from './audit/access-log';
import { Audit } from './audit/audit';
import { StateChanges } from './audit/state-changes';
import { Denials } from './audit/denials';
import { Units } from './database/units';
import { EtagInterceptor } from './http/conventions/etag.interceptor';
import { IdempotencyInterceptor } from './http/conventions/idempotency.interceptor';
import { UnitInterceptor } from './http/conventions/unit.interceptor';
import { HealthController } from './http/health/health.controller';
import { ProblemFilter } from './http/problems/problem.filter';
import { Mailer } from './mail/mailer';
import { Bus } from './notify/bus';
import { chooseBus } from './notify/choose-bus';
import { Config } from './config/config';
import { Log } from './observability/log';
import { Metrics } from './observability/metrics';
import { Outbox } from './outbox/outbox';
import { OutboxRelay } from './outbox/outbox-relay';
import { OutboxWorker } from './outbox/outbox-worker';
import { JobRegistry } from './queue/job-registry';
import { Queues } from './queue/queues';

const SERVICES = [Units, Audit, StateChanges, AccessLog, Denials, Outbox, Log, Metrics, Mailer, Queues];

/** The technical floor every feature stands on. The order of interceptors is the order of a request's way in. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [HealthController],
  providers: [
    ...SERVICES,
    { provide: Bus, useFactory: chooseBus, inject: [Config, Log] },
    JobRegistry,
    OutboxRelay,
    OutboxWorker,
    RouteCheck,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: UnitInterceptor },
    { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [...SERVICES, Bus, OutboxWorker],
})
export class PlatformModule {}
