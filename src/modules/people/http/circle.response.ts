import { ApiProperty } from '@nestjs/swagger';
import type { CircleView } from '../persistence/circle-view';

/** Somebody around the person. */
export class CircleMemberResponse {
  /** The place in the circle.
   * @example 01a2b3c4-0000-7000-8000-000000000008 */
  id!: string;

  /** The person.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  personId!: string;

  /** Who it is.
   * @example 01a2b3c4-0000-7000-8000-000000000007 */
  partyId!: string;

  /** What they are called.
   * @example "Leila Haddad" */
  name!: string;

  /** worker or supporter.
   * @example supporter */
  @ApiProperty({ enum: ['worker', 'supporter'] })
  kind!: string;

  /** Who a supporter is to the person.
   * @example "my big sister" */
  relationship!: string | null;

  /** What a worker does here.
   * @example "Occupational therapist" */
  jobTitle!: string | null;

  /** What they bring, in the person's words.
   * @example "Sunday walks, and the truth" */
  brings!: string | null;

  /** The first day.
   * @example 2026-03-01 */
  from!: string;

  /** The last day, where it is known.
   * @example 2026-09-30 */
  to!: string | null;

  /** Counts changes; also the ETag.
   * @example 1 */
  version!: number;

  static of(member: CircleView): CircleMemberResponse {
    return { ...member };
  }
}

/** The circle of a person. */
export class CircleResponse {
  /** Those of now first. */
  items!: CircleMemberResponse[];
}
