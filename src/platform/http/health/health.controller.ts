import { Controller, Get, Header, HttpCode, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PublicRoute } from '../../access/access.decorator';
import { Units } from '../../database/units';
import { Metrics } from '../../observability/metrics';
import { Queues } from '../../queue/queues';

type State = 'up' | 'down';

/** For the machines that watch us; not part of the published contract. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly units: Units,
    private readonly queues: Queues,
    private readonly metrics: Metrics,
  ) {}

  /** The process is alive and answers. */
  @Get('healthz')
  @HttpCode(200)
  @PublicRoute('a load balancer asks without credentials; it learns only that the process answers')
  alive(): { status: 'alive' } {
    return { status: 'alive' };
  }

  /** Every dependency answers; 503 names the one that does not. */
  @Get('readyz')
  @PublicRoute('a load balancer asks without credentials; it learns only which dependency is down')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: State; database: State; queue: State }> {
    const [database, queue] = await Promise.all([
      stateOf(() => this.units.outside('SELECT 1')),
      stateOf(() => this.queues.assertReady()),
    ]);
    const status = database === 'up' && queue === 'up' ? 'up' : 'down';
    if (status === 'down') void reply.status(503);
    return { status, database, queue };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  @PublicRoute('scraped inside the private network; holds names of operations and numbers only')
  async scrape(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}

async function stateOf(probe: () => Promise<unknown>): Promise<State> {
  return probe().then(
    () => 'up',
    () => 'down',
  );
}
