import type { Capacity } from './attestation-rules';
import type { Reason } from './without-agreement';

/** How a version came into force. */
export const BASES = ['agreed', 'without_agreement'] as const;

export type Basis = (typeof BASES)[number];

const WITHOUT: Record<Reason, string> = {
  disagreed: 'In force without agreement: the person disagreed',
  declined: 'In force without agreement: the person declined to say',
  unable: 'In force without agreement: the person was unable to decide',
};

/** What stands over a version wherever it is shown, so that none without agreement is ever taken for an agreed one. */
export function versionLabel(reason: Reason | null, agreedBy: Capacity | undefined): string {
  if (reason !== null) return WITHOUT[reason];
  if (agreedBy === 'attorney') return 'Agreed for the person by their attorney';
  if (agreedBy === 'deputy') return 'Agreed for the person by their deputy';
  return 'Agreed by the person';
}
