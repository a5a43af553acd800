import { createContext, useContext } from 'react';
import type { LaneName, Narrative, Plan, Session } from '../../api/contract';

/**
 * Who reads the plan. What they may do in it is asked in rights.ts, by section and by entry. The API decides; this only
 * leaves out what it would refuse.
 */
export interface Reader {
  readonly plan: Plan;
  readonly partyId: string;
  readonly kind: 'worker' | 'person' | 'supporter';
  /** Whether anybody changes anything here: not in a plan that has ended, and not by a link to a proposal. */
  readonly open: boolean;
  /** Whether they are of the team and change the record: they write beside the person's words, and tend every entry. */
  readonly mayWriteBeside: boolean;
}

/** @param mayChange whether a worker may change the record (app/use-may-change.ts); on pages of one's own there is none. */
export function readerOf(session: Session, plan: Plan, mayChange = false): Reader {
  const { kind, id } = session.party;
  // Whoever came by a link to a proposal reads it and answers, and nothing more.
  const open = plan.status !== 'ended' && session.proposalId === null;
  return {
    plan,
    partyId: id,
    kind: kind === 'worker' || kind === 'person' ? kind : 'supporter',
    open,
    mayWriteBeside: open && mayChange,
  };
}

export const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('A plan is read by somebody: there is no reader here.');
  return reader;
}

/** What the person is called in what the app says. */
export function shortNameOf({ personName }: Pick<Plan, 'personName'>): string {
  return personName.split(' ')[0] ?? personName;
}

const LANES = ['own', 'dictation', 'professional'] as const satisfies readonly LaneName[];

/** Whose words are read where only one line is: the person's, then what they said, then what was noted beside. */
export function laneToRead(narrative: Narrative | undefined): LaneName | undefined {
  return LANES.find((lane) => narrative?.[lane]);
}

/** The text of a lane as one, for places with room for a line only. */
export function plainText(narrative: Narrative | undefined): string {
  const lane = laneToRead(narrative);
  return (lane && narrative?.[lane]?.passages.map(({ text }) => text).join('')) ?? '';
}

/** Whether anything at all is written in these words. */
export function hasWords(narrative: Narrative | undefined): boolean {
  return plainText(narrative).trim() !== '';
}
