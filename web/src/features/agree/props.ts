import type { Attestation, Plan, Proposal, Session, Version } from '../../api/contract';

/** What a worker does with an open proposal, and what came of it. */
export interface PanelProps {
  readonly plan: Plan;
  readonly proposal: Proposal;
  readonly onMade: (version: Version) => void;
}

/** One way of letting it be known where somebody stands. */
export interface WayProps {
  readonly plan: Plan;
  readonly proposal: Proposal;
  readonly onDone: () => void;
}

/** What is asked of somebody. */
export interface PersonAnswerProps {
  readonly plan: Plan;
  readonly proposal: Proposal;
  readonly session: Session;
}

/** Of each party the latest counts. */
export function latestOf(attestations: readonly Attestation[]): Attestation[] {
  return [...new Map(attestations.map((each) => [each.partyId, each])).values()];
}
