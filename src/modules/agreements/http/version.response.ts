import type { Section } from '../../../shared/sections';
import type { ReadVersion } from '../application/versions/get-version';
import { labelOf, latestStances, type LabelledVersion } from '../application/versions/labelled-version';
import type { Capacity, Stance } from '../domain/attestation-rules';
import type { Method } from '../domain/evidence';
import type { Basis } from '../domain/version-label';
import type { Reason } from '../domain/without-agreement';
import type { Attestation } from '../persistence/attestations';
import { AttestationResponse } from './attestation.response';
import { SnapshotResponse } from './snapshot.response';

/** Where one party stood in the end. */
export class StanceResponse {
  /** The party. */
  partyId!: string;

  /** Their name.
   * @example "Amira Haddad" */
  partyName!: string;

  /** person, attorney, deputy, supporter or worker.
   * @example person */
  capacity!: Capacity;

  /** agree, agree_in_part, disagree, declined or unable.
   * @example agree */
  stance!: Stance;

  /** How they let it be known.
   * @example own_account */
  method!: Method;

  /** When.
   * @example 2026-03-02T10:30:00.000Z */
  at!: Date;

  static of({ partyId, partyName, capacity, stance, method, at }: Attestation): StanceResponse {
    return { partyId, partyName, capacity, stance, method, at };
  }
}

/** A version that came into force; it never changes. */
export class VersionResponse {
  /** The version.
   * @example 01a2b3c4-0000-7000-8000-000000000009 */
  id!: string;

  /** The plan. */
  planId!: string;

  /** From 1, without gaps.
   * @example 1 */
  number!: number;

  /** The proposal whose bytes it holds. */
  proposalId!: string;

  /** agreed or without_agreement.
   * @example agreed */
  basis!: Basis;

  /** What stands over it wherever it is shown.
   * @example "Agreed by the person" */
  label!: string;

  /** Without agreement: disagreed, declined or unable.
   * @example declined */
  reason!: Reason | null;

  /** Without agreement: why, in the words of who decided it; for who sees the whole plan.
   * @example She would rather not sign anything before her sister is back. */
  explanation!: string | null;

  /** How it was established that the person could not decide; for who sees the whole plan.
   * @example Assessed on 2 March by the consultant */
  capacityBasis!: string | null;

  /** Without agreement: when it is offered to the person again.
   * @example 2026-03-16 */
  offerAgainOn!: string | null;

  /** SHA-256 of its bytes.
   * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 */
  hash!: string;

  /** The hash of the version before; null for the first.
   * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 */
  previousHash!: string | null;

  /** The version of the document's shape.
   * @example 1 */
  schemaVersion!: number;

  /** When it came into force.
   * @example 2026-03-02T10:45:00.000Z */
  at!: Date;

  /** Who brought it into force. */
  by!: string;

  /** Where everyone stood in the end; null unless you see the whole plan. */
  stances!: StanceResponse[] | null;

  static of(labelled: LabelledVersion, whole: boolean): VersionResponse {
    return fieldsOf(labelled, whole);
  }
}

type Fields = { [Name in keyof VersionResponse]: VersionResponse[Name] };

function fieldsOf(labelled: LabelledVersion, whole: boolean): Fields {
  const { id, planId, number, proposalId, basis, reason, explanation, capacityBasis } = labelled.version;
  const { offerAgainOn, hash, previousHash, schemaVersion, at, partyId } = labelled.version;
  const stances = latestStances(labelled.attestations).map((attestation) => StanceResponse.of(attestation));
  return {
    ...{ id, planId, number, proposalId, basis, label: labelOf(labelled), reason, offerAgainOn },
    ...{ hash, previousHash, schemaVersion, at, by: partyId },
    explanation: whole ? explanation : null,
    capacityBasis: whole ? capacityBasis : null,
    stances: whole ? stances : null,
  };
}

/** A version to read, cut to what you may see. */
export class ReadVersionResponse extends VersionResponse {
  /** The plan as it was. */
  document!: SnapshotResponse;

  /** The sections you see.
   * @example ["about_me", "goals"] */
  sections!: Section[];

  /** Whether this is the whole document; the hash is that of the whole in any case.
   * @example true */
  whole!: boolean;

  /** What people said to it, with the evidence, oldest first; null unless you see the whole plan. */
  attestations!: AttestationResponse[] | null;

  static from(read: ReadVersion): ReadVersionResponse {
    const { document, sections, whole, attestations } = read;
    return {
      ...fieldsOf(read, whole),
      ...{ document: SnapshotResponse.of(document), sections, whole },
      attestations: whole ? attestations.map((one) => AttestationResponse.of(one)) : null,
    };
  }
}
