import { CONSENT_BASES } from '../domain/vocabulary';
import { CONSENT_STATES } from '../domain/consent-states';
import { ApiProperty } from '@nestjs/swagger';
import { SECTIONS } from '../../../shared/sections';
import type { ConsentView } from '../persistence/consent-view';
import { NamedResponse } from './named.response';

/** What the person lets one supporter see. */
export class ConsentResponse {
  /** The consent.
   * @example 01a2b3c4-0000-7000-8000-000000000009 */
  id!: string;

  /** The person.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  personId!: string;

  /** The section of the plan.
   * @example goals */
  @ApiProperty({ enum: SECTIONS })
  section!: string;

  /** To whom. */
  recipient!: NamedResponse;

  /** What for.
   * @example "So that she can help me with my steps" */
  purpose!: string;

  /** proposed, given, narrowed (the person's own words only), withdrawn, expired or refused.
   * @example given */
  @ApiProperty({ enum: CONSENT_STATES })
  status!: string;

  /** How the last decision reached us: proposed, own, sitting, spoken or written.
   * @example spoken */
  @ApiProperty({ enum: CONSENT_BASES })
  basis!: string;

  /** What the person said, or what was signed.
   * @example "Yes, let Leila see my goals, she helps me with them" */
  words!: string | null;

  /** The last day it is good for.
   * @example 2026-12-31 */
  expiresOn!: string | null;

  /** Whether the person authorised them to write the person's own words there, under their own name. It ends with the
   * consent.
   * @example false */
  writesOwnWords!: boolean;

  /** When somebody last decided about it.
   * @example 2026-03-02T09:30:00.000Z */
  since!: Date;

  /** Counts changes; also the ETag.
   * @example 1 */
  version!: number;

  static of(consent: ConsentView): ConsentResponse {
    return { ...consent };
  }
}

/** All consents of a person. */
export class ConsentsResponse {
  /** By section and supporter, also those that are over. */
  items!: ConsentResponse[];
}
