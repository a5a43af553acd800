import { ApiProperty } from '@nestjs/swagger';
import { SUPPORTER_ROLES, WANTED } from '../domain/vocabulary';
import type { SupporterView } from '../persistence/supporter-view';

/** Family, friend or carer of the person. */
export class SupporterResponse {
  /** The supporter; also the party that consents and the circle refer to.
   * @example 01a2b3c4-0000-7000-8000-000000000007 */
  id!: string;

  /** The person.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  personId!: string;

  /** What they are called.
   * @example "Leila Haddad" */
  name!: string;

  /** Who they are to the person, in the person's words.
   * @example "my big sister" */
  relationship!: string;

  /** carer, nominated_person, attorney, emergency.
   * @example ["carer", "emergency"] */
  @ApiProperty({ enum: SUPPORTER_ROLES, isArray: true })
  roles!: string[];

  /** Whether the person wants them involved: yes, no or not_asked.
   * @example yes */
  @ApiProperty({ enum: WANTED })
  wanted!: string;

  /** Where an invitation goes.
   * @example leila@example.org */
  email!: string | null;

  /** How to call them.
   * @example "07700 900456" */
  phone!: string | null;

  /** Whether it is safe to write to the address: nothing is sent there otherwise.
   * @example true */
  emailSafe!: boolean;

  /** Whether it is safe to call, or to send text messages.
   * @example false */
  phoneSafe!: boolean;

  /** Whether they have accepted an invitation.
   * @example false */
  joined!: boolean;

  /** When they stopped supporting the person.
   * @example 2026-06-30T15:00:00.000Z */
  endedAt!: Date | null;

  /** Counts changes; also the ETag.
   * @example 1 */
  version!: number;

  static of({ roles, ...supporter }: SupporterView): SupporterResponse {
    return { ...supporter, roles: [...roles] };
  }
}

/** All supporters of a person. */
export class SupportersResponse {
  /** By name, those of the past last. */
  items!: SupporterResponse[];
}
