import { Injectable } from '@nestjs/common';
import { currentContext, currentPrincipal } from '../../context/request-context';
import { isRetryable, Units } from '../../database/units';

const ATTEMPTS = 3;

/**
 * Commits the request's unit of work before the answer leaves. Where PostgreSQL asks for another try (serialisation
 * failure, deadlock) the handler runs again in a fresh transaction, so it must hold no state between runs.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly units: Units) {}

  /** Without a unit (nobody had to sign in) `work` runs as it is. */
  async around(work: () => Promise<unknown>): Promise<unknown> {
    if (!currentContext().unit) return work();
    const { orgId } = currentPrincipal();
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await work();
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
