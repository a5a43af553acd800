import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { RouteCheck } from './access/route-check';
import { AccessLog } from './audit/access-log';
import { Audit } from './audit/audit';
import { StateChanges } from './audit/state-changes';
import { Denials } from './audit/denials';
import { Units } from './database/units';
import { Idempotency } from './http/conventions/idempotency';
import { RequestInterceptor } from './http/conventions/request.interceptor';
import { UnitOfWork } from './http/conventions/unit-of-work';
import { HealthController } from './http/health/health.controller';
import { ProblemFilter } from './http/problems/problem.filter';
import { Mailer } from './mail/mailer';
import { Bus } from './notify/bus';
import { chooseBus } from './notify/choose-bus';
import { Config } from './config/config';
import { Log } from './observability/log';
import { Metrics } from './observability/metrics';
import { openTraces } from './observability/traces';
import { TRACES, Tracing } from './observability/tracing';
import { Outbox } from './outbox/outbox';
import { DueFailures } from './outbox/due-failures';
import { DueRelay } from './outbox/due-relay';
import { JobMetrics } from './outbox/job-metrics';
import { JobWorker } from './outbox/job-worker';
import { DeadLettersController } from './outbox/http/dead-letters.controller';
import { ListDeadLetters } from './outbox/application/list-dead-letters';
import { ReplayOutbox } from './outbox/application/replay-outbox';
import { ReplayDeadLetters } from './outbox/application/replay-dead-letters';
import { SettleDeadLetter } from './outbox/application/settle-dead-letter';
import { WaitingMetrics } from './outbox/waiting-metrics';
import { OutboxClaims } from './outbox/outbox-claims';
import { JobRegistry } from './queue/job-registry';
import { Queues } from './queue/queues';

const SERVICES = [
  Units,
  Audit,
  StateChanges,
  AccessLog,
  Denials,
  Outbox,
  Log,
  Metrics,
  Tracing,
  Mailer,
  Queues,
];

/** The technical floor every feature stands on. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [HealthController, DeadLettersController],
  providers: [
    ...SERVICES,
    { provide: Bus, useFactory: chooseBus, inject: [Config, Log] },
    { provide: TRACES, useFactory: openTraces, inject: [Config, Log] },
    JobRegistry,
    OutboxClaims,
    JobMetrics,
    WaitingMetrics,
    DueFailures,
    DueRelay,
    ListDeadLetters,
    SettleDeadLetter,
    ReplayDeadLetters,
    ReplayOutbox,
    JobWorker,
    RouteCheck,
    { provide: APP_GUARD, useClass: AccessGuard },
    UnitOfWork,
    Idempotency,
    { provide: APP_INTERCEPTOR, useClass: RequestInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [...SERVICES, Bus, JobWorker],
})
export class PlatformModule {}
