import { whoAgreed } from '../../domain/attestation-rules';
import { versionLabel } from '../../domain/version-label';
import { attested, type Attestation } from '../../persistence/attestations';
import type { VersionHead } from '../../persistence/versions';

/** A version with what people said to its proposal, oldest first. */
export interface LabelledVersion {
  readonly version: VersionHead;
  readonly attestations: Attestation[];
}

/** What stands over the version wherever it is shown. */
export function labelOf({ version, attestations }: LabelledVersion): string {
  return versionLabel(version.reason, whoAgreed(attestations.map(attested)));
}

/** Of each party the stance that counts: its latest. */
export function latestStances(oldestFirst: readonly Attestation[]): Attestation[] {
  return [...new Map(oldestFirst.map((attestation) => [attestation.partyId, attestation])).values()];
}
