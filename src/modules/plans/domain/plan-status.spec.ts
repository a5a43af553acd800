import fc from 'fast-check';
import {
  FIRST_PLAN_STATUS,
  isPlanOver,
  nextPlanStatus,
  PLAN_STATUSES,
  statusAfterVersion,
  type PlanStatus,
} from './plan-status';

/** A plan as three facts; its status follows from them. */
class PlanModel {
  versions = 0;
  paused = false;
  ended = false;

  get status(): PlanStatus {
    if (this.ended) return 'ended';
    if (this.versions === 0) return 'not_yet_agreed';
    return this.paused ? 'paused' : 'active';
  }

  version(): boolean {
    if (this.ended) return false;
    this.versions += 1;
    this.paused = false;
    return true;
  }

  to(status: PlanStatus): boolean {
    if (this.ended || status === this.status || status === 'not_yet_agreed') return false;
    if (status === 'ended') return (this.ended = true);
    if (this.versions === 0) return false;
    this.paused = status === 'paused';
    return true;
  }
}

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    expect(error).toMatchObject({ status: 409, code: 'plan_status_not_reachable' });
    return false;
  }
}

describe('status of a plan', () => {
  it('agrees with the model, whatever people do in whatever order', () => {
    const doings = fc.array(fc.constantFrom('version' as const, ...PLAN_STATUSES), { maxLength: 20 });
    fc.assert(
      fc.property(doings, (all) => {
        let status = FIRST_PLAN_STATUS;
        const model = new PlanModel();
        for (const doing of all) {
          if (doing === 'version') {
            const expected = model.version();
            expect(succeeds(() => (status = statusAfterVersion(status)))).toBe(expected);
          } else {
            const expected = model.to(doing);
            expect(succeeds(() => (status = nextPlanStatus(status, doing)))).toBe(expected);
          }
          expect(status).toBe(model.status);
          expect(isPlanOver(status)).toBe(model.ended);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('becomes active by a version, never by hand', () => {
    expect(() => nextPlanStatus('not_yet_agreed', 'active')).toThrow();
    expect(statusAfterVersion('not_yet_agreed')).toBe('active');
  });
});
