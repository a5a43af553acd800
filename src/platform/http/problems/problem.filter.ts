import { Catch, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentContext, runInContext } from '../../context/request-context';
import { Units } from '../../database/units';
import { Denials } from '../../audit/denials';
import { Log } from '../../observability/log';
import { contextOf } from '../hooks';
import { describeProblem } from './problem';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Every error leaves through here: the transaction ends, a refusal is recorded, and the caller gets a problem. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly units: Units,
    private readonly denials: Denials,
    private readonly log: Log,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    await runInContext(contextOf(request), () => this.answer(error, reply));
  }

  private async answer(error: unknown, reply: FastifyReply): Promise<void> {
    await this.units.rollback();
    const problem = describeProblem(error);
    if (problem.status >= 500) this.log.error('request failed', { error });
    else await this.denials.record(problem.status, problem.code);
    if (reply.sent) return;
    const { requestId } = currentContext();
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="trellis"');
    if (typeof problem.retryAfterSeconds === 'number')
      void reply.header('retry-after', String(problem.retryAfterSeconds));
    await reply
      .status(problem.status)
      .type(PROBLEM_TYPE)
      .send({ ...problem, requestId });
  }
}
