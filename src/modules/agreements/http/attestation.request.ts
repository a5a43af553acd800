import { Type } from 'class-transformer';
import { IsIn, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { Line, Words } from '../../../platform/http/validation/text.decorators';
import { LIMITS } from '../../plans';
import { STANCES, type Stance } from '../domain/attestation-rules';
import { METHODS, type Method } from '../domain/evidence';
import { HashText } from './hash.decorator';

const SIGNATURE_CHARACTERS = 50_000;

export const CHANNELS = ['phone', 'video'] as const;

/** Who saw a signature being made. */
export class WitnessRequest {
  /** Their name.
   * @example "Ruth Adeyemi" */
  @Line(LIMITS.nameCharacters)
  name!: string;

  /** What they are to the person.
   * @example "Key worker" */
  @Line(LIMITS.lineCharacters)
  role!: string;
}

/** Who listened too. */
export class SecondListenerRequest {
  /** Their name.
   * @example "Dele Okafor" */
  @Line(LIMITS.nameCharacters)
  name!: string;

  /** The party, where they are one here. */
  @MayBeLeftOut()
  @IsUUID()
  partyId?: string;
}

/** What shows that the stance was taken: each method has its own, and what the session shows is not sent. */
export class EvidenceRequest {
  /** `device_signature`: as drawn, the data of an SVG path; or a PNG of it as `attachmentId`.
   * @example "M10 40 C 20 10, 40 10, 50 40 S 80 70, 90 40" */
  @MayBeLeftOut()
  @Matches(/^[MmLlHhVvCcSsQqTtAaZzEe0-9+\-.,\s]+$/)
  @MaxLength(SIGNATURE_CHARACTERS)
  signature?: string;

  /** `device_signature`: who saw it. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => WitnessRequest)
  witness?: WitnessRequest;

  /** `signed_paper`: its scan. `device_signature`: a PNG of the signature. */
  @MayBeLeftOut()
  @IsUUID()
  attachmentId?: string;

  /** `spoken`: by phone or by video.
   * @example phone */
  @MayBeLeftOut()
  @IsIn(CHANNELS)
  channel?: (typeof CHANNELS)[number];

  /** `spoken`: what was said, word for word.
   * @example "Yes, that is my plan. Start with the swimming." */
  @MayBeLeftOut()
  @Words(LIMITS.textCharacters)
  words?: string;

  /** `spoken`: who listened besides whoever records it. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => SecondListenerRequest)
  secondListener?: SecondListenerRequest;

  /** Of an attorney or deputy: what gives them the right to act for the person.
   * @example "Lasting power of attorney for health and welfare, registered 4 May 2024" */
  @MayBeLeftOut()
  @Line(LIMITS.lineCharacters)
  authority?: string;

  /** Of an attorney or deputy: its scan. */
  @MayBeLeftOut()
  @IsUUID()
  authorityAttachmentId?: string;
}

/** Where somebody stands on what they were shown, and how they let it be known. */
export class RecordAttestationRequest {
  /** The hash of what they were shown or had read to them.
   * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 */
  @HashText()
  hash!: string;

  /** `agree`, `agree_in_part`, `disagree`, `declined` (did not wish to say) or `unable` (could not, for now).
   * @example agree */
  @IsIn(STANCES)
  stance!: Stance;

  /** In their words.
   * @example "This is my plan." */
  @MayBeLeftOut()
  @Words(LIMITS.textCharacters)
  words?: string;

  /** How they let it be known.
   * @example own_account */
  @IsIn(METHODS)
  method!: Method;

  /** Whose stance it is. Left out: yours; for `signed_paper` and `spoken`, the person's. */
  @MayBeLeftOut()
  @IsUUID()
  partyId?: string;

  /** For a supporter who decides in the person's place.
   * @example attorney */
  @MayBeLeftOut()
  @IsIn(['attorney', 'deputy'])
  capacity?: 'attorney' | 'deputy';

  /** What shows it. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => EvidenceRequest)
  evidence?: EvidenceRequest;
}
