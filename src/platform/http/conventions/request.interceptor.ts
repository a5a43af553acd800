import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { tagged } from './etag';
import { Idempotency } from './idempotency';
import { UnitOfWork } from './unit-of-work';

/**
 * What lies around every handler, from the outside in: the answer is tagged, its unit of work committed, a repeated
 * request answered as the first time. One interceptor, since each layer of observables costs every request.
 */
@Injectable()
export class RequestInterceptor implements NestInterceptor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return from(this.answer(execution, next));
  }

  private async answer(execution: ExecutionContext, next: CallHandler<unknown>): Promise<unknown> {
    const handle = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    const answer = await this.unitOfWork.around(() => this.idempotency.around(execution, handle));
    return tagged(answer, execution.switchToHttp().getResponse<FastifyReply>());
  }
}
