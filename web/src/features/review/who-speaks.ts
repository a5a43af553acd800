import type { Plan, Session } from '../../api/contract';

/** Who is at the review, and what they may do there. The service decides; this leaves out what it would refuse. */
export interface Speaker {
  readonly partyId: string;
  /** The agenda is the person's alone. */
  readonly isPerson: boolean;
  readonly maySpeak: boolean;
  /** May say when people meet, and that they have. */
  readonly mayArrange: boolean;
}

/** @param mayChange whether a worker may change the record (app/use-may-change.ts); on pages of one's own there is none. */
export function speakerOf(session: Session, { status }: Plan, mayChange = false): Speaker {
  const { party } = session;
  const open = status !== 'ended';
  const mayArrange = open && party.kind === 'worker' && mayChange;
  const maySpeak = mayArrange || (open && party.kind !== 'worker');
  return { partyId: party.id, isPerson: party.kind === 'person', maySpeak, mayArrange };
}
