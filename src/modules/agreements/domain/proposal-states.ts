import { conflict } from '../../../shared/errors';

/** A proposal is open until it is agreed, brought into force without agreement, or withdrawn; then it is history. */
export const PROPOSAL_STATES = ['open', 'agreed', 'without_agreement', 'withdrawn'] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** The state after a move; 409 `proposal_closed` once it is closed. */
export function nextProposalState(state: ProposalState, to: Exclude<ProposalState, 'open'>): ProposalState {
  checkProposalOpen(state);
  return to;
}

/** 409 `proposal_closed` unless people can still attest it. */
export function checkProposalOpen(state: ProposalState): void {
  if (state !== 'open') throw conflict('proposal_closed', 'This proposal is closed.', { state });
}
