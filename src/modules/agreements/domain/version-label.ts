import type { Attested, Capacity } from './attestation-rules';
import type { Reason } from './without-agreement';

/** How a version came into force. */
export const BASES = ['agreed', 'without_agreement'] as const;

export type Basis = (typeof BASES)[number];

const WITHOUT: Record<Reason, string> = {
  disagreed: 'In force without agreement: the person disagreed',
  declined: 'In force without agreement: the person declined to say',
  unable: 'In force without agreement: the person was unable to decide',
};

const FOR_WHOM: Partial<Record<Capacity, string>> = {
  attorney: 'for the person by their attorney',
  deputy: 'for the person by their deputy',
};

/** What stands over a version wherever it is shown: none is ever taken for more of an agreement than it is. */
export function versionLabel(
  reason: Reason | null,
  agreed: Pick<Attested, 'capacity' | 'stance'> | undefined,
): string {
  if (reason !== null) return WITHOUT[reason];
  const by = (agreed && FOR_WHOM[agreed.capacity]) ?? 'by the person';
  return `${agreed?.stance === 'agree_in_part' ? 'Agreed in part' : 'Agreed'} ${by}`;
}
