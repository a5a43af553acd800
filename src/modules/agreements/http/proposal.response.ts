import type { Section } from '../../../shared/sections';
import type { ReadProposal } from '../application/proposals/get-proposal';
import type { DictationWaiting } from '../application/proposals/draft-snapshots';
import type { MadeProposal } from '../application/proposals/propose-plan';
import type { ProposalState } from '../domain/proposal-states';
import type { ProposalHead } from '../persistence/proposals';
import { AttestationResponse } from './attestation.response';
import { SnapshotResponse } from './snapshot.response';

/** The plan frozen for people to say where they stand on it. */
export class ProposalResponse {
  /** The proposal.
   * @example 01a2b3c4-0000-7000-8000-000000000006 */
  id!: string;

  /** The plan. */
  planId!: string;

  /** open, agreed, without_agreement or withdrawn.
   * @example open */
  status!: ProposalState;

  /** SHA-256 of its bytes: what people attest.
   * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 */
  hash!: string;

  /** The hash of the version before; null where there is none.
   * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 */
  previousHash!: string | null;

  /** The version of the document's shape.
   * @example 1 */
  schemaVersion!: number;

  /** Which draft of the plan it froze: what was written since is in a later one.
   * @example 1 */
  draft!: number;

  /** Who proposed it. */
  proposedBy!: string;

  /** When.
   * @example 2026-03-02T10:15:00.000Z */
  proposedAt!: Date;

  /** When it was closed. */
  closedAt!: Date | null;

  /** Who closed it. */
  closedBy!: string | null;

  /** Why it was withdrawn; for who sees the whole plan.
   * @example We left out the step about the bus pass */
  closingReason!: string | null;

  static of(head: ProposalHead): ProposalResponse {
    return fieldsOf(head);
  }
}

type Fields = { [Name in keyof ProposalResponse]: ProposalResponse[Name] };

function fieldsOf(head: ProposalHead): Fields {
  const { id, planId, status, hash, previousHash, schemaVersion, draft, proposedBy, proposedAt } = head;
  const { closedAt, closedBy, closingReason } = head;
  return {
    ...{ id, planId, status, hash, previousHash, schemaVersion, draft, proposedBy, proposedAt },
    ...{ closedAt, closedBy, closingReason },
  };
}

/** Words that wait to be read back. */
export class DictationWaitingResponse {
  /** A stable code.
   * @example dictation_waiting */
  code!: string;

  /** The entry.
   * @example 01a2b3c4-0000-7000-8000-000000000003 */
  itemId!: string;

  /** The field of the entry.
   * @example statement */
  field!: string;

  /** What to think about.
   * @example "These words were not read back yet: they are no part of what is proposed." */
  message!: string;
}

/** A proposal that was just made. */
export class MadeProposalResponse extends ProposalResponse {
  /** Advice: it blocks nothing. */
  warnings!: DictationWaitingResponse[];

  static from({ proposal, warnings }: MadeProposal): MadeProposalResponse {
    return { ...fieldsOf(proposal), warnings: warnings.map(warning) };
  }
}

function warning({ code, itemId, field, message }: DictationWaiting): DictationWaitingResponse {
  return { code, itemId, field, message };
}

/** A proposal to read, cut to what you may see. */
export class ReadProposalResponse extends ProposalResponse {
  /** What is proposed. */
  document!: SnapshotResponse;

  /** The sections you see.
   * @example ["about_me", "goals"] */
  sections!: Section[];

  /** Whether this is the whole document; the hash is that of the whole in any case.
   * @example true */
  whole!: boolean;

  /** Where people stand, oldest first: of each party the latest counts. Your own alone, unless you see the whole. */
  attestations!: AttestationResponse[];

  static from({ proposal, document, sections, whole, attestations }: ReadProposal): ReadProposalResponse {
    return {
      ...fieldsOf(proposal),
      ...{ document: SnapshotResponse.of(document), sections, whole },
      attestations: attestations.map((attestation) => AttestationResponse.of(attestation)),
    };
  }
}
