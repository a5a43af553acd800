import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { SECTIONS, type Section } from '../../../shared/sections';
import { Line, PlainDateText, Words } from '../../../platform/http/validation/text.decorators';
import { WITNESSED_BASES, type WitnessedBasis } from '../domain/vocabulary';

/** How a worker knows what the person decided. The person's own decision needs none of it. */
class EvidenceRequest {
  /** The person said so, or signed. Needed from a worker.
   * @example spoken */
  @IsOptional()
  @IsIn(WITNESSED_BASES)
  basis?: WitnessedBasis | null;

  /** What the person said, or what was signed and where it is. Needed from a worker.
   * @example "Yes, let Leila see my goals, she helps me with them" */
  @IsOptional()
  @Words(2000)
  words?: string | null;
}

/** A consent to propose, or one that the person gave. */
export class CreateConsentRequest extends EvidenceRequest {
  /** The section of the plan it opens.
   * @example goals */
  @IsIn(SECTIONS)
  section!: Section;

  /** To whom: a supporter of this person.
   * @example 01a2b3c4-0000-7000-8000-000000000007 */
  @IsUUID()
  recipientId!: string;

  /** What for.
   * @example "So that she can help me with my steps" */
  @Line(500)
  purpose!: string;

  /** `proposed` waits for the person; `given` is the person's own word, or a worker's record of it.
   * @example proposed */
  @IsIn(['proposed', 'given'])
  status!: 'proposed' | 'given';

  /** The last day it is good for.
   * @example 2026-12-31 */
  @IsOptional()
  @PlainDateText()
  expiresOn?: string | null;
}

/** What was decided about a consent. */
export class DecideConsentRequest extends EvidenceRequest {
  /** The last day it is good for; null for no end; as before when left out.
   * @example 2026-12-31 */
  @IsOptional()
  @PlainDateText()
  expiresOn?: string | null;
}

/** That a consent is withdrawn or refused. */
export class EndConsentRequest extends EvidenceRequest {}
