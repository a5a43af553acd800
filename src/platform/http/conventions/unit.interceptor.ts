import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { currentContext, currentPrincipal } from '../../context/request-context';
import { isRetryable, Units } from '../../database/units';

const ATTEMPTS = 3;

/**
 * Commits the request's unit of work before the answer leaves. Where PostgreSQL asks for another try (serialisation
 * failure, deadlock) the handler runs again in a fresh transaction, so it must hold no state between runs.
 */
@Injectable()
export class UnitInterceptor implements NestInterceptor {
  constructor(private readonly units: Units) {}

  intercept(_execution: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return currentContext().unit ? from(this.attempt(next)) : next.handle();
  }

  private async attempt(next: CallHandler<unknown>): Promise<unknown> {
    const { orgId } = currentPrincipal();
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await lastValueFrom(next.handle(), { defaultValue: undefined });
        await this.units.commit();
        return answer;
      } catch (error) {
        await this.units.rollback();
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
        await this.units.begin(orgId);
      }
    }
  }
}
