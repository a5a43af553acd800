import type { Plan, Session } from '../../api/contract';
import { movablesOf } from './movables';
import { speakerOf } from './who-speaks';

const WORKER = { party: { kind: 'worker', id: 'joanna' }, roles: ['practitioner'] } as unknown as Session;
const PERSON = { party: { kind: 'person', id: 'amira' }, roles: [] } as unknown as Session;

const step = (id: string, kind: string) => ({ id, state: 'planned', owner: { kind } });
const PLAN = {
  status: 'active',
  goals: [{ id: 'stall', state: 'active', steps: [step('hers', 'person'), step('theirs', 'worker')] }],
} as unknown as Plan;

describe('who speaks at a review', () => {
  it('a worker arranges it where they may change the record, and not by their role alone', () => {
    expect(speakerOf(WORKER, PLAN, true)).toMatchObject({ mayArrange: true, maySpeak: true });
    expect(speakerOf(WORKER, PLAN, false)).toMatchObject({ mayArrange: false, maySpeak: false });
    expect(speakerOf(PERSON, PLAN)).toMatchObject({ mayArrange: false, maySpeak: true, isPerson: true });
  });

  it('a person says how their goals and their own steps go, the team how all of them do', () => {
    const idsFor = (session: Session, mayChange: boolean): string[] =>
      movablesOf(PLAN, speakerOf(session, PLAN, mayChange), () => '').map(({ id }) => id);
    expect(idsFor(PERSON, false)).toEqual(['stall', 'hers']);
    expect(idsFor(WORKER, true)).toEqual(['stall', 'hers', 'theirs']);
  });
});
