import fc from 'fast-check';
import { addDays } from '../../../shared/plain-date';
import {
  CONSENT_DECISIONS,
  decide,
  isLive,
  stateOn,
  type ConsentDecision,
  type ConsentState,
} from './consent-states';

/** A consent as four facts; its state follows from them. */
class ConsentModel {
  answer?: 'yes' | 'no';
  narrow = false;
  withdrawn = false;
  expired = false;

  get state(): ConsentState {
    if (this.answer === undefined) return 'proposed';
    if (this.answer === 'no') return 'refused';
    if (this.withdrawn) return 'withdrawn';
    if (this.expired) return 'expired';
    return this.narrow ? 'narrowed' : 'given';
  }

  get open(): boolean {
    return this.answer === 'yes' && !this.withdrawn && !this.expired;
  }

  may(decision: ConsentDecision): boolean {
    const waiting = this.answer === undefined;
    switch (decision) {
      case 'refuse':
        return waiting;
      case 'give':
        return waiting || (this.open && this.narrow);
      case 'narrow':
        return this.open && !this.narrow;
      case 'withdraw':
        return this.open;
    }
  }

  take(decision: ConsentDecision): void {
    if (decision === 'refuse') this.answer = 'no';
    if (decision === 'give') this.answer = 'yes';
    if (decision === 'withdraw') this.withdrawn = true;
    this.narrow = decision === 'narrow';
  }
}

describe('a consent', () => {
  it('agrees with the model, whatever is decided in whatever order while days go by', () => {
    const doings = fc.array(fc.constantFrom(...CONSENT_DECISIONS, 'a day passes' as const), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(doings, fc.option(fc.nat(8)), (all, lasts) => {
        const model = new ConsentModel();
        const expiresOn = lasts === null ? null : addDays('2026-02-26', lasts);
        let [state, day]: [ConsentState, string] = ['proposed', '2026-02-26'];
        for (const doing of all) {
          if (doing === 'a day passes') day = addDays(day, 1);
          if (model.open && expiresOn !== null && day > expiresOn) model.expired = true;
          state = stateOn(state, expiresOn, day);
          if (doing === 'a day passes') continue;
          if (model.may(doing)) {
            state = decide(state, doing);
            model.take(doing);
          } else {
            const was = state;
            expect(() => decide(was, doing)).toThrow(expect.objectContaining({ code: 'consent_state' }));
          }
          if (model.open && expiresOn !== null && day > expiresOn) model.expired = true;
          state = stateOn(state, expiresOn, day);
          expect(state).toBe(model.state);
          expect(isLive(state)).toBe(model.open);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('lasts through the day it expires on', () => {
    expect(stateOn('given', '2026-02-28', '2026-02-28')).toBe('given');
    expect(stateOn('narrowed', '2026-02-28', '2026-03-01')).toBe('expired');
    expect(stateOn('proposed', '2026-02-28', '2026-03-01')).toBe('proposed');
    expect(stateOn('given', null, '9999-12-31')).toBe('given');
  });
});
